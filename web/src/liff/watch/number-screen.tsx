import { useEffect, useRef } from 'react';
import { useChange } from '../asking/asking.ts';
import { notSent } from '../asking/sentence.ts';
import { Field } from '../controls/field.tsx';
import { Notice } from '../controls/notice.tsx';
import { Page } from '../controls/page.tsx';
import { useTyped } from '../question/use-typed.ts';
import { frame } from '../text/frame.ts';
import { question } from '../text/question.ts';
import { watch as say } from '../text/watch.ts';
import { CameNote } from './came-note.tsx';
import { TYPED_NUMBER, type About, type Came, type VerifyingQuestion } from './watching.ts';

interface NumberScreenProps {
  /** Why the last try came to nothing. */
  came: Came | null;
  onBack(): void;
  onQuestion(about: About, question: VerifyingQuestion): void;
  onRefused(came: Came): void;
}

/** Whom it is about, by their registration number. */
export function NumberScreen({ came, onBack, onQuestion, onRefused }: NumberScreenProps) {
  const box = useRef<HTMLInputElement>(null);
  const { typed: number, type } = useTyped(TYPED_NUMBER, '');
  const ask = useChange('family.ask');
  const problem = came === 'not-a-number' ? say.came[came] : undefined;
  useEffect(() => {
    if (problem !== undefined) box.current?.focus();
  }, [problem, ask.submittedAt]);

  function submit() {
    const about = { number };
    ask.mutate(
      { about },
      { onSuccess: (it) => (it.is === 'question' ? onQuestion(about, it.question) : onRefused(it.is)) },
    );
  }

  return (
    <Page title={say.title} onBack={onBack}>
      {came && came !== 'not-a-number' && <CameNote came={came} />}
      <form
        noValidate
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field label={say.number} help={say.numberHelp} problem={problem}>
          {(named) => (
            <input
              {...named}
              ref={box}
              className="text-box"
              type="text"
              inputMode="numeric"
              autoComplete="off"
              value={number}
              onChange={({ target }) => type(target.value)}
            />
          )}
        </Field>
        {ask.error && <Notice is="error">{notSent(ask.error)}</Notice>}
        <button type="submit" className="button button-main" aria-disabled={ask.isPending || undefined}>
          {ask.isPending ? frame.sending : question.next}
        </button>
      </form>
    </Page>
  );
}
