import { useEffect, useRef, type ReactNode } from 'react';
import { notSent } from '../asking/sentence.ts';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { frame } from '../text/frame.ts';
import { question as say } from '../text/question.ts';
import { QuestionField } from './question-field.tsx';
import { replyOf, type Problem, type Question, type Reply, type Typed } from './typed.ts';

const WRONG = '[aria-invalid="true"], [data-wrong] input';

interface QuestionFormProps {
  question: Question;
  /** What is to be read before it. */
  notes?: string[];
  typed: Typed;
  onType(typed: Typed): void;
  onReply(reply: Reply): void;
  /** What the server could not take, and why. */
  problem: Problem | null;
  /** Why it did not get to the server, or not through it. */
  error: Error | null;
  busy: boolean;
  /** What the button says that sends it. */
  button?: string;
  /** Other fields that are sent with it. */
  children?: ReactNode;
}

/** One question with its field and the button that sends the answer. What cannot be taken is said at the field. */
export function QuestionForm(props: QuestionFormProps) {
  const { question, notes = [], typed, onType, onReply, problem, error, busy, button = say.next } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>(WRONG)?.focus();
  }, [problem]);
  const reply = (it: Reply) => !busy && onReply(it);
  return (
    <form
      ref={form}
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        reply(replyOf(typed));
      }}
    >
      {notes.map((note) => (
        <p key={note} className="lines">
          {note}
        </p>
      ))}
      {props.children}
      <QuestionField question={question} typed={typed} onType={onType} problem={problem} />
      {problem?.offered != null && <Offered date={problem.offered} onTake={reply} />}
      {error && <Notice is="error">{notSent(error)}</Notice>}
      <button type="submit" className="button button-main" aria-disabled={busy || undefined}>
        {busy ? frame.sending : button}
      </button>
      {question.kind !== 'note' && !question.required && (
        <Button busy={busy} onPress={() => reply({ pressed: 'skip' })}>
          {say.skip}
        </Button>
      )}
    </form>
  );
}

/** The day that was meant, where an era had ended before it. */
function Offered({ date, onTake }: { date: string; onTake: (reply: Reply) => void }) {
  return <Button onPress={() => onTake({ picked: date })}>{say.takeOffered}</Button>;
}
