import { useEffect } from 'react';
import { useAddress } from '../address.tsx';
import { useAsked } from '../asking/asking.ts';
import { IsOld } from '../controls/is-old.ts';
import { Loaded } from '../controls/loaded.tsx';
import { Page } from '../controls/page.tsx';
import type { Form } from '../question/typed.ts';
import { registration as say } from '../text/registration.ts';
import { REVIEW, toQuestion } from './paths.ts';
import { QuestionScreen } from './question-screen.tsx';
import { Registered } from './registered.tsx';
import { Review } from './review.tsx';
import { Stopped } from './stopped.tsx';

/** The registration: the questions one a screen, the review, and what comes after it. */
export function RegisterPage() {
  const query = useAsked('registration.read', {});
  const { parts } = useAddress();
  if (parts[1] === 'stopped') return <Stopped />;
  if (query.data === undefined) {
    return (
      <Page title={say.title}>
        <Loaded query={query}>{() => null}</Loaded>
      </Page>
    );
  }
  return (
    <IsOld value={query.error !== null}>
      {query.data.is === 'registered' ? <Registered {...query.data} /> : <Screen form={query.data} />}
    </IsOld>
  );
}

function Screen({ form }: { form: Form }) {
  const { parts, replace } = useAddress();
  const [, at] = parts;
  const begin = form.at === null ? REVIEW : toQuestion(form.at);
  // Where it goes on is an address of its own, so that going back to it leads there, too.
  useEffect(() => {
    if (at === undefined) replace(begin);
  }, [at, begin, replace]);
  if (at === undefined) return null;
  const item = form.items.find(({ question }) => question.id === at);
  return item ? <QuestionScreen key={at} form={form} item={item} /> : <Review form={form} />;
}
