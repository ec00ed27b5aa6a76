import { useHere } from '../asking/here.tsx';
import { Button } from '../controls/button.tsx';
import { Page } from '../controls/page.tsx';
import { frame } from '../text/frame.ts';
import { registration as say } from '../text/registration.ts';

/** After a registration was given up. */
export function Stopped() {
  const { close } = useHere();
  return (
    <Page title={say.stopped}>
      <p>{say.stoppedText}</p>
      <Button look="main" onPress={close}>
        {frame.toTheTalk}
      </Button>
    </Page>
  );
}
