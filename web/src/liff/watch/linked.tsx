import { useAddress } from '../address.tsx';
import { useHere } from '../asking/here.tsx';
import { AddFriend } from '../controls/add-friend.tsx';
import { Button } from '../controls/button.tsx';
import { Page } from '../controls/page.tsx';
import { frame } from '../text/frame.ts';
import { watch as say } from '../text/watch.ts';

/** After the registration as family. */
export function Linked({ subjectId }: { subjectId: string }) {
  const { replace } = useAddress();
  const { close } = useHere();
  return (
    <Page title={say.linked}>
      <AddFriend />
      <p>{say.linkedText}</p>
      <Button look="main" onPress={() => replace(`/family/${subjectId}`)}>
        {say.see}
      </Button>
      <Button onPress={close}>{frame.toTheTalk}</Button>
    </Page>
  );
}
