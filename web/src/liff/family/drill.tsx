import type { LiffAnswer } from 'functions/contract/liff.ts';
import { useChange } from '../asking/asking.ts';
import { useHere } from '../asking/here.tsx';
import { notSent } from '../asking/sentence.ts';
import { ConfirmedButton } from '../controls/confirmed-button.tsx';
import { Notice } from '../controls/notice.tsx';
import { drill as say } from '../text/drill.ts';
import { family } from '../text/family.ts';
import { dayAndTime } from '../text/when.ts';
import { useActor } from './use-actor.ts';

interface DrillProps {
  subjectId: string;
  /** The latest one; null before the first. */
  latest: LiffAnswer<'family.subject'>['drill'];
}

/** Tries out whether an alarm would arrive: who has pressed that it did, and a button that tries it once more. */
export function Drill({ subjectId, latest }: DrillProps) {
  const { municipality } = useHere();
  const actor = useActor();
  const start = useChange('family.drill');
  return (
    <section className="stack-close" aria-labelledby="drill">
      <h2 id="drill">{say.title}</h2>
      <p>{say.how}</p>
      {start.isSuccess && <Notice is="good">{say.started}</Notice>}
      {latest && (
        <div className="card">
          <p>{say.latest(dayAndTime(latest.startedAt, municipality.timeZone), actor(latest.by))}</p>
          <ul className="stack-close">
            {latest.watchers.map(({ name, isMe, receivedAt }, index) => (
              <li key={index} className="line">
                <p>{isMe ? family.me(name) : family.name(name)}</p>
                <p className={receivedAt === null ? 'soft' : 'strong'}>
                  {receivedAt === null
                    ? say.notReceived
                    : say.received(dayAndTime(receivedAt, municipality.timeZone))}
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
      {start.error && <Notice is="error">{notSent(start.error)}</Notice>}
      <ConfirmedButton
        button={say.begin}
        title={say.askTitle}
        text={say.askText}
        yes={say.start}
        no={say.keep}
        busy={start.isPending}
        onYes={(close) => start.mutate({ subjectId }, { onSettled: close })}
      />
    </section>
  );
}
