import { useEffect, useState } from 'react';

import { announce, attempt } from './announcement.ts';
import { useLive } from './live.ts';
import type { Advance, ClockView, Happening } from '../platform/contract.ts';
import { simulator } from './simulator-client.ts';
import { timeOf } from './times.ts';

/** What one press of a time button brought about. */
export interface Step {
  now: number;
  happened: Happening[];
}

/** The simulated clock, and how to move it forward. */
export function useSimulatedTime() {
  const clock = useLive('clock', simulator.clock, (notice) => notice.type === 'clock');
  const now = useTicking(clock);
  const [advancing, setAdvancing] = useState(false);
  const [steps, setSteps] = useState<Step[]>([]);
  const advance = async (to: Advance) => {
    if (advancing) return;
    setAdvancing(true);
    announce('時計を進めています…');
    const step = await attempt(simulator.advance(to));
    setAdvancing(false);
    if (!step) return;
    setSteps((earlier) => [step, ...earlier]);
    announce(told(step));
  };
  return { now, nextEvent: clock?.nextEvent ?? null, advancing, advance, steps };
}

/** A running clock goes on between two answers of the simulator. */
function useTicking(clock: ClockView | undefined) {
  const [passed, setPassed] = useState<{ since: ClockView; ms: number }>();
  useEffect(() => {
    if (!clock?.running) return;
    const start = performance.now();
    const timer = setInterval(() => setPassed({ since: clock, ms: performance.now() - start }), 1000);
    return () => clearInterval(timer);
  }, [clock]);
  return clock && clock.now + (passed?.since === clock ? passed.ms : 0);
}

/** More than these in one sentence nobody listens to. */
const TOLD = 3;

function told({ now, happened }: Step) {
  const first = happened
    .slice(0, TOLD)
    .map(({ at, what }) => (now - at < 60_000 ? what : `${timeOf(at)} ${what}`));
  const more =
    happened.length > TOLD ? [`ほか${happened.length - TOLD}件（「できごと」に並んでいます）`] : [];
  return `${timeOf(now)}になりました。${[...first, ...more].join('、') || 'できごとはありません'}。`;
}
