import type { LiffAnswer } from 'functions/contract/liff.ts';
import { useAddress } from '../address.tsx';
import { useAsked } from '../asking/asking.ts';
import { useHere } from '../asking/here.tsx';
import { AddFriend } from '../controls/add-friend.tsx';
import { Button } from '../controls/button.tsx';
import { CopyText } from '../controls/copy-text.tsx';
import { NumberCard } from '../controls/number-card.tsx';
import { Loaded } from '../controls/loaded.tsx';
import { Page } from '../controls/page.tsx';
import { frame } from '../text/frame.ts';
import { registration as say } from '../text/registration.ts';
import { clock } from '../text/when.ts';

type RegisteredProps = Pick<LiffAnswer<'registration.submit'>, 'registrationNumber' | 'sendTime'>;

/** What a subject has in hand now, and what happens next. */
export function Registered({ registrationNumber, sendTime }: RegisteredProps) {
  const { close } = useHere();
  const { go } = useAddress();
  const invitation = useAsked('mine.invitation', {});
  return (
    <Page title={say.registered}>
      <AddFriend />
      <NumberCard title={say.number} number={registrationNumber} />
      <p>{say.daily(clock(sendTime))}</p>
      <h2>{say.family}</h2>
      <p>{say.familyWhy}</p>
      <Loaded query={invitation}>{({ forward }) => <CopyText text={forward} />}</Loaded>
      <Button look="main" onPress={close}>
        {frame.toTheTalk}
      </Button>
      <Button onPress={() => go('/mine')}>{say.mine}</Button>
    </Page>
  );
}
