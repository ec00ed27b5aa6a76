import { useState } from 'react';
import { useAddress } from '../address.tsx';
import { useChange } from '../asking/asking.ts';
import { Page } from '../controls/page.tsx';
import { NotFound } from '../not-found.tsx';
import { forgetTyped } from '../question/keep-typed.ts';
import { QuestionForm } from '../question/question-form.tsx';
import { typedFrom, type Reply, type Item } from '../question/typed.ts';
import { useTyped } from '../question/use-typed.ts';
import { mine as say } from '../text/mine.ts';
import type { Mine } from './mine-page.tsx';

const typedAs = (questionId: string) => `mine.${questionId}`;

interface Given {
  questionId: string;
  reply: Reply;
}

/** Puts one answer right, and answers what is asked because of that: nothing is changed before all of it is there. */
export function ChangeAnswer({ mine, questionId }: { mine: Mine; questionId: string }) {
  const first = mine.answers.find(({ question, canChange }) => canChange && question.id === questionId);
  const [given, setGiven] = useState<Given[]>([]);
  const [opened, setOpened] = useState<Item | null>(null);
  const item = opened ?? first;
  if (!item) return <NotFound />;
  return (
    <OneAnswer
      key={item.question.id}
      item={item}
      revision={mine.revision}
      given={given}
      onAsked={(answers, next) => {
        setGiven(answers);
        setOpened(next);
      }}
    />
  );
}

interface OneAnswerProps {
  item: Item;
  /** The state of the registration that is put right. */
  revision: number;
  /** What was answered before it. */
  given: Given[];
  onAsked(given: Given[], next: Item): void;
}

function OneAnswer({ item, revision, given, onAsked }: OneAnswerProps) {
  const { back, replace } = useAddress();
  const { question, notes } = item;
  const { typed, type } = useTyped(typedAs(question.id), typedFrom(item));
  const change = useChange('mine.change', {
    onSent({ is }, { answers }) {
      if (is === 'changed') for (const each of answers) forgetTyped(typedAs(each.questionId));
    },
  });
  const problem = change.data?.is === 'problem' ? change.data : null;

  function reply(it: Reply) {
    const answers = [...given, { questionId: question.id, reply: it }];
    change.mutate(
      { revision, answers },
      {
        onSuccess(came) {
          if (came.is === 'problem') return;
          if (came.is === 'asks') return onAsked(answers, came.item);
          replace('/mine/answers#changed');
        },
      },
    );
  }

  return (
    <Page
      title={question.ask}
      {...(given.length > 0 && { above: say.newQuestion })}
      onBack={() => back('/mine/answers')}
    >
      <QuestionForm
        question={question}
        notes={notes}
        typed={typed}
        onType={(next) => {
          type(next);
          if (problem) change.reset();
        }}
        onReply={reply}
        problem={problem}
        error={change.error}
        busy={change.isPending}
        button={say.saveChange}
      />
    </Page>
  );
}
