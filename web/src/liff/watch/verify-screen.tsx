import { useChange } from '../asking/asking.ts';
import { Page } from '../controls/page.tsx';
import { QuestionForm } from '../question/question-form.tsx';
import { forgetTyped } from '../question/keep-typed.ts';
import { typedFrom, type Reply } from '../question/typed.ts';
import { useTyped } from '../question/use-typed.ts';
import { watch as say } from '../text/watch.ts';
import { TYPED_NUMBER, type About, type Came, type VerifyingQuestion } from './watching.ts';

interface VerifyScreenProps {
  about: About;
  question: VerifyingQuestion;
  onBack(): void;
  onLinked(subjectId: string): void;
  onRefused(came: Came): void;
}

/** The question about whom it is: only the family knows the answer. */
export function VerifyScreen({ about, question, onBack, onLinked, onRefused }: VerifyScreenProps) {
  const { typed, type, sent } = useTyped(
    `watch.answer.${question.id}`,
    typedFrom({ question, answer: null }),
  );
  const watch = useChange('family.watch', {
    onSent({ is }) {
      if (is !== 'linked') return;
      sent();
      forgetTyped(TYPED_NUMBER);
    },
  });
  const problem = watch.data?.is === 'problem' ? watch.data : null;

  function reply(it: Reply) {
    // No question of several choices can be a verifying one.
    if ('chosen' in it) return;
    watch.mutate(
      { about, reply: it },
      {
        onSuccess(came) {
          if (came.is === 'linked') onLinked(came.subjectId);
          else if (came.is !== 'problem') onRefused(came.is);
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
