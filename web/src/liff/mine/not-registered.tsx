import { useAddress } from '../address.tsx';
import { Button } from '../controls/button.tsx';
import { Page } from '../controls/page.tsx';
import { mine as say } from '../text/mine.ts';

/** For somebody who is no subject. */
export function NotRegistered() {
  const { replace } = useAddress();
  return (
    <Page title={say.notRegistered}>
      <p>{say.notRegisteredText}</p>
      <Button look="main" onPress={() => replace('/register')}>
        {say.register}
      </Button>
    </Page>
  );
}
