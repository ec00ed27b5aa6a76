import { useHere } from '../asking/here.tsx';
import { Button } from '../controls/button.tsx';
import { Page } from '../controls/page.tsx';
import { frame } from '../text/frame.ts';
import { mine as say } from '../text/mine.ts';

/** After the registration has ended. */
export function Withdrawn() {
  const { close } = useHere();
  return (
    <Page title={say.withdrawn}>
      <p>{say.withdrawnText}</p>
      <Button look="main" onPress={close}>
        {frame.toTheTalk}
      </Button>
    </Page>
  );
}
