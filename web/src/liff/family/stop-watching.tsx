import { useAddress } from '../address.tsx';
import { useChange } from '../asking/asking.ts';
import { notSent } from '../asking/sentence.ts';
import { ConfirmedButton } from '../controls/confirmed-button.tsx';
import { Notice } from '../controls/notice.tsx';
import { forgetTyped } from '../question/keep-typed.ts';
import { family as say } from '../text/family.ts';
import { noteOf } from './note-of.ts';

interface StopWatchingProps {
  subjectId: string;
  label: string;
  /** The open alert about them, on which a note may have been typed. */
  alertId: string | undefined;
}

/** Ends watching somebody, after asking once more. */
export function StopWatching({ subjectId, label, alertId }: StopWatchingProps) {
  const { replace } = useAddress();
  const stop = useChange('family.stop', {
    onSent() {
      if (alertId !== undefined) forgetTyped(noteOf(alertId));
    },
  });
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
        onYes={() => stop.mutate({ subjectId }, { onSuccess: () => replace('/family#stopped') })}
      />
    </>
  );
}
