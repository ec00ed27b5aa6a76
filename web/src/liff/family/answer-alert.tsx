import type { LiffAnswer, LiffInput } from 'functions/contract/liff.ts';
import { useChange } from '../asking/asking.ts';
import { useHere } from '../asking/here.tsx';
import { notSent } from '../asking/sentence.ts';
import { Button } from '../controls/button.tsx';
import { Field } from '../controls/field.tsx';
import { Notice } from '../controls/notice.tsx';
import { useTyped } from '../question/use-typed.ts';
import { family as say } from '../text/family.ts';
import { dayAndTime } from '../text/when.ts';
import { noteOf } from './note-of.ts';
import { useActor } from './use-actor.ts';

type Alert = NonNullable<LiffAnswer<'family.subject'>['alert']>;
type Answer = LiffInput<'family.answerAlert'>['answer'];
/** What came of an answer. */
export interface Came {
  alertId: string;
  answer: Answer;
  came: LiffAnswer<'family.answerAlert'>['came'];
}

const NOTE_LONGEST = 200;

/** An open alert: since when, who looks after it, and what one can say about it. */
export function AnswerAlert({ alert, onCame }: { alert: Alert; onCame: (came: Came) => void }) {
  const { alertId, kind, openedAt, takenBy, isMine } = alert;
  const { title, how } = say.alerts[kind];
  const { municipality } = useHere();
  const actor = useActor();
  const { typed: note, type, sent } = useTyped(noteOf(alertId), '');
  const change = useChange('family.answerAlert', {
    onSent({ came }, { answer: it }) {
      sent();
      onCame({ alertId, answer: it, came });
    },
  });

  const answer = (it: Answer) =>
    change.mutate({ alertId, answer: it, note: note.trim() === '' ? null : note });

  return (
    <section className="card" aria-labelledby="alert">
      <h2 id="alert">{title}</h2>
      <p>{say.alertSince(dayAndTime(openedAt, municipality.timeZone))}</p>
      <p>{isMine ? say.isMine : takenBy ? say.takenBy(actor(takenBy)) : how}</p>
      <Field label={say.note} help={say.noteHelp}>
        {(named) => (
          <textarea
            {...named}
            className="text-box"
            rows={2}
            maxLength={NOTE_LONGEST}
            value={note}
            onChange={({ target }) => type(target.value)}
          />
        )}
      </Field>
      {change.error && <Notice is="error">{notSent(change.error)}</Notice>}
      {!isMine && (
        <Button look="main" busy={change.isPending} onPress={() => answer('take')}>
          {say.answers.take}
        </Button>
      )}
      <Button busy={change.isPending} onPress={() => answer('safe')}>
        {say.answers.safe}
      </Button>
      <Button busy={change.isPending} onPress={() => answer('not-reached')}>
        {say.answers['not-reached']}
      </Button>
    </section>
  );
}
