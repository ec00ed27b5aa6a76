import { useAddress } from '../address.tsx';
import { useChange } from '../asking/asking.ts';
import { notSent } from '../asking/sentence.ts';
import { ConfirmedButton } from '../controls/confirmed-button.tsx';
import { Notice } from '../controls/notice.tsx';
import { forgetAllTyped } from '../question/forget-typed.ts';
import { family as say } from '../text/family.ts';

/** Ends watching somebody, after asking once more. */
export function StopWatching({ subjectId, label }: { subjectId: string; label: string }) {
  const { replace } = useAddress();
  const stop = useChange('family.stop');
  const forgetAndLeave = () => {
    forgetAllTyped();
    replace('/family#stopped');
  };
  return (
    <>
      {stop.error && <Notice is="error">{notSent(stop.error)}</Notice>}
      <ConfirmedButton
        button={say.stop}
        title={say.stopTitle}
        text={say.stopText(label)}
        yes={say.stop}
        no={say.keep}
        busy={stop.isPending}
        onYes={() => stop.mutate({ subjectId }, { onSuccess: forgetAndLeave })}
      />
    </>
  );
}
