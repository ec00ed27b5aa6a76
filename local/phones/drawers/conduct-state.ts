import { useEffect, useState } from 'react';

import type { Conduct } from '../../line/control.ts';
import { attempt } from '../announcement.ts';
import { simulator } from '../simulator-client.ts';

/** How LINE behaves now, and how to change it. */
export function useConduct() {
  const [conduct, setConduct] = useState<Conduct>();
  const load = () => void attempt(simulator.conduct()).then(setConduct);
  useEffect(load, []);
  const change = (part: Partial<Conduct>) => {
    // A box ticks at once; when the simulator refuses, what holds is asked again.
    setConduct((before) => before && { ...before, ...part });
    return simulator.setConduct(part).finally(load);
  };
  return { conduct, change };
}
