import { useAddress } from '../address.tsx';
import { useChange } from '../asking/asking.ts';
import { useHere } from '../asking/here.tsx';
import { notSent } from '../asking/sentence.ts';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { Page } from '../controls/page.tsx';
import { frame } from '../text/frame.ts';
import { mine as say } from '../text/mine.ts';

/** A message to practise with. */
export function TryOut() {
  const { back } = useAddress();
  const { close } = useHere();
  const send = useChange('mine.try');
  return (
    <Page title={say.tryOut} onBack={() => back('/mine')}>
      <p>{say.tryOutHow}</p>
      {send.error && <Notice is="error">{notSent(send.error)}</Notice>}
      {send.isSuccess ? (
        <>
          <Notice is="good">{say.tryOutSent}</Notice>
          <Button look="main" onPress={close}>
            {frame.toTheTalk}
          </Button>
        </>
      ) : (
        <Button look="main" busy={send.isPending} onPress={() => send.mutate({})}>
          {send.isPending ? frame.sending : say.tryOutSend}
        </Button>
      )}
    </Page>
  );
}
