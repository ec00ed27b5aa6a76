import { useAddress } from '../address.tsx';
import { Page } from '../controls/page.tsx';
import { QuestionForm } from '../question/question-form.tsx';
import { typedFrom, type Form, type Reply, type Item } from '../question/typed.ts';
import { useTyped } from '../question/use-typed.ts';
import { registration as say } from '../text/registration.ts';
import { REVIEW, toQuestion } from './paths.ts';
import { useAnswer } from './use-form.ts';

/** One question of the form. */
export function QuestionScreen({ form, item }: { form: Form; item: Item }) {
  const { question, notes } = item;
  const { go, back, hash } = useAddress();
  const { typed, type, sent } = useTyped(`registration.${question.id}`, typedFrom(item));
  const answer = useAnswer(sent);
  const index = form.items.indexOf(item);
  const before = form.items[index - 1];
  const fromReview = hash === 'review';

  function reply(it: Reply) {
    answer.mutate(
      { version: form.version, questionId: question.id, reply: it },
      {
        onSuccess(came) {
          if (came.is === 'form') go(nextAfter(came, question.id, fromReview));
        },
      },
    );
  }

  const onBack = fromReview ? () => back(REVIEW) : before && (() => back(toQuestion(before.question.id)));
  return (
    <Page title={question.ask} above={say.progress(index + 1, form.items.length)} onBack={onBack}>
      <QuestionForm
        question={question}
        notes={notes}
        typed={typed}
        onType={(next) => {
          type(next);
          if (answer.data?.is === 'problem') answer.reset();
        }}
        onReply={reply}
        problem={answer.data?.is === 'problem' ? answer.data : null}
        error={answer.error}
        busy={answer.isPending}
      />
    </Page>
  );
}

/** Whoever came to put one answer right is led back to the review, unless another question has opened. */
function nextAfter({ items, at }: Form, questionId: string, fromReview: boolean): string {
  if (fromReview) return at === null ? REVIEW : toQuestion(at);
  const next = items[items.findIndex(({ question }) => question.id === questionId) + 1];
  if (next) return toQuestion(next.question.id);
  return at === null ? REVIEW : toQuestion(at);
}
