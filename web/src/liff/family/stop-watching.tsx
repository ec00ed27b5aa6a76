import { useState } from 'react';
import { useAddress } from '../address.tsx';
import { useChange } from '../asking/asking.ts';
import { notSent } from '../asking/sentence.ts';
import { Button } from '../controls/button.tsx';
import { Confirm } from '../controls/confirm.tsx';
import { Notice } from '../controls/notice.tsx';
import { family as say } from '../text/family.ts';

/** Ends watching somebody, after asking once more. */
export function StopWatching({ subjectId, label }: { subjectId: string; label: string }) {
  const { replace } = useAddress();
  const [isAsking, setAsking] = useState(false);
  const stop = useChange('family.stop');
  if (!isAsking) return <Button onPress={() => setAsking(true)}>{say.stop}</Button>;
  return (
    <>
      {stop.error && <Notice is="error">{notSent(stop.error)}</Notice>}
      <Confirm
        title={say.stopTitle}
        text={say.stopText(label)}
        yes={say.stop}
        no={say.keep}
        busy={stop.isPending}
        onYes={() => stop.mutate({ subjectId }, { onSuccess: () => replace('/family#stopped') })}
        onNo={() => setAsking(false)}
      />
    </>
  );
}
