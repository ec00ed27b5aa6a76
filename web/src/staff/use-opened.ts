import { useState } from 'react';
import { isChangedMeanwhile } from './changed-meanwhile.ts';

/**
 * What a form that stays open was opened over, for something that is read anew beneath it: whoever changes that meanwhile
 * must not be overwritten. Once saving has failed for it, somebody has been told: from then on it is what was read last.
 */
export function useOpened<T>(latest: T) {
  const [opened] = useState(latest);
  const [isTold, setTold] = useState(false);
  return {
    seen: isTold ? latest : opened,
    isTold,
    failed: (failure: unknown) => {
      if (isChangedMeanwhile(failure)) setTold(true);
    },
  };
}
