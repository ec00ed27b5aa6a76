import { useChange } from '../asking/asking.ts';
import { Page } from '../controls/page.tsx';
import { QuestionForm } from '../question/question-form.tsx';
import { forgetAllTyped } from '../question/forget-typed.ts';
import { typedFrom, type Reply } from '../question/typed.ts';
import { useTyped } from '../question/use-typed.ts';
import { watch as say } from '../text/watch.ts';
import type { About, Came, VerifyingQuestion } from './watching.ts';

interface VerifyScreenProps {
  about: About;
  question: VerifyingQuestion;
  onBack(): void;
  onLinked(subjectId: string): void;
  onRefused(came: Came): void;
}

/** The question about whom it is: only the family knows the answer. */
export function VerifyScreen({ about, question, onBack, onLinked, onRefused }: VerifyScreenProps) {
  const { typed, type } = useTyped(`watch.answer.${question.id}`, typedFrom({ question, answer: null }));
  const watch = useChange('family.watch');
  const problem = watch.data?.is === 'problem' ? watch.data : null;

  function reply(it: Reply) {
    // No question of several choices can be a verifying one.
    if ('chosen' in it) return;
    watch.mutate(
      { about, reply: it },
      {
        onSuccess(came) {
          if (came.is === 'problem') return;
          if (came.is !== 'linked') return onRefused(came.is);
          forgetAllTyped();
          onLinked(came.subjectId);
        },
      },
    );
  }

  return (
    <Page title={question.ask} above={say.above} onBack={onBack}>
      <QuestionForm
        question={question}
        typed={typed}
        onType={(next) => {
          type(next);
          if (problem) watch.reset();
        }}
        onReply={reply}
        problem={problem}
        error={watch.error}
        busy={watch.isPending}
        button={say.button}
      />
    </Page>
  );
}
