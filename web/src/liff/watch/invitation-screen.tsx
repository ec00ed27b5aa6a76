import { useEffect } from 'react';
import { useAsked } from '../asking/asking.ts';
import { Loaded } from '../controls/loaded.tsx';
import { Page } from '../controls/page.tsx';
import { Waiting } from '../controls/waiting.tsx';
import { watch as say } from '../text/watch.ts';
import type { About, Came, VerifyingQuestion } from './watching.ts';

interface InvitationScreenProps {
  invitation: string;
  onQuestion(about: About, question: VerifyingQuestion): void;
  onRefused(came: Came): void;
}

/** Whom it is about, by the invitation in the address: nothing is to be typed. */
export function InvitationScreen({ invitation, onQuestion, onRefused }: InvitationScreenProps) {
  const query = useAsked('family.ask', { about: { invitation } }, { once: true });
  const { data } = query;
  useEffect(() => {
    if (data?.is === 'question') onQuestion({ invitation }, data.question);
    else if (data) onRefused(data.is);
  }, [data, invitation, onQuestion, onRefused]);
  return (
    <Page title={say.title}>
      <Loaded query={query}>{() => <Waiting />}</Loaded>
    </Page>
  );
}
