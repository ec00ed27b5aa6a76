import { useAddress } from '../address.tsx';
import { useChange } from '../asking/asking.ts';
import { notSent } from '../asking/sentence.ts';
import { Button } from '../controls/button.tsx';
import { ConfirmedButton } from '../controls/confirmed-button.tsx';
import { Notice } from '../controls/notice.tsx';
import { Page } from '../controls/page.tsx';
import { forgetAllTyped } from '../question/keep-typed.ts';
import type { Form } from '../question/typed.ts';
import { frame } from '../text/frame.ts';
import { registration as say } from '../text/registration.ts';
import { toQuestion } from './paths.ts';
import { useSubmit } from './use-form.ts';

/** Everything read back, each line with its 「直す」, and sent once. */
export function Review({ form }: { form: Form }) {
  const { go, back, replace } = useAddress();
  const submit = useSubmit();
  const stop = useChange('registration.stop', { onSent: forgetAllTyped });
  const last = form.items.at(-1);
  return (
    <Page title={say.review} onBack={last && (() => back(toQuestion(last.question.id)))}>
      <p>{say.reviewHow}</p>
      <dl className="stack">
        {form.items.map(({ question, answer }) => (
          <div key={question.id} className="card">
            <dt className="soft">{question.ask}</dt>
            <dd className="lines strong">{answer?.shown ?? say.notAnswered}</dd>
            <dd>
              <Button
                small
                label={say.changeWhich(question.ask)}
                onPress={() => go(toQuestion(question.id, true))}
              >
                {say.change}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      {submit.error && <Notice is="error">{notSent(submit.error)}</Notice>}
      {form.at === null ? (
        <Button look="main" busy={submit.isPending} onPress={() => submit.mutate({ version: form.version })}>
          {submit.isPending ? frame.sending : say.submit}
        </Button>
      ) : (
        <Button look="main" onPress={() => go(toQuestion(form.at ?? ''))}>
          {say.goOn}
        </Button>
      )}
      {stop.error && <Notice is="error">{notSent(stop.error)}</Notice>}
      <ConfirmedButton
        button={say.stop}
        title={say.stopTitle}
        text={say.stopText}
        yes={say.stopYes}
        no={say.stopNo}
        busy={stop.isPending}
        onYes={() => stop.mutate({}, { onSuccess: () => replace('/register/stopped') })}
      />
    </Page>
  );
}
