import { useHere } from './asking/here.tsx';
import { Button } from './controls/button.tsx';
import { Page } from './controls/page.tsx';
import { frame } from './text/frame.ts';

/** An address that leads nowhere. */
export function NotFound() {
  const { close } = useHere();
  return (
    <Page title={frame.notFound}>
      <p>{frame.notFoundWhy}</p>
      <Button look="main" onPress={close}>
        {frame.toTheTalk}
      </Button>
    </Page>
  );
}
