import type { LiffAnswer } from 'functions/contract/liff.ts';
import { useHere } from '../asking/here.tsx';
import { family as say } from '../text/family.ts';
import { dayAndTime } from '../text/when.ts';
import { useActor } from './use-actor.ts';

type Step = LiffAnswer<'family.subject'>['steps'][number];

/** What was done so far, in order. */
export function Steps({ steps }: { steps: Step[] }) {
  const { municipality } = useHere();
  const actor = useActor();
  return (
    <section className="stack-close" aria-labelledby="steps">
      <h2 id="steps">{say.steps}</h2>
      <ol className="stack-close">
        {steps.map((step) => (
          <li key={step.no} className="line">
            <p className="soft">{dayAndTime(step.at, municipality.timeZone)}</p>
            <p>{stepText(step, actor(step.by))}</p>
            {step.note !== undefined && <p className="lines">「{step.note}」</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function stepText({ what, reason }: Step, who: string): string {
  if (what === 'reason') return say.step.reason(who, say.reasons[reason ?? 'other']);
  const text = say.step[what];
  return typeof text === 'string' ? text : text(who);
}
