import type { MovingClock } from './moving-clock.ts';

const MINUTE = 60_000;

export interface TimeMachineParts {
  clock: MovingClock;
  /** The next moment anything is due; null where nothing ever is. */
  nextDue(): Promise<number | null>;
  /** Waits until what happened so far is handled: a claim to send must not run out because the clock jumped. */
  settle(): Promise<void>;
  /** Runs the minute's schedule as of a moment, and waits for everything it sets going. */
  runMinute(at: number): Promise<void>;
}

export interface TimeMachine {
  /**
   * Moves the clock forward, stopping at each moment at which something is due: every due job runs once, in order, at its
   * own moment. Moves asked for at the same time come one after the other.
   */
  goTo(moment: number): Promise<void>;
  /** Runs the minute now, as the scheduler does every minute. */
  tick(): Promise<void>;
}

export function timeMachine({ clock, settle, nextDue, runMinute }: TimeMachineParts): TimeMachine {
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (move: () => Promise<void>) => {
    const mine = turn.then(move);
    turn = mine.catch(() => undefined);
    return mine;
  };

  return {
    goTo: (target) =>
      inTurn(async () => {
        let ranAt = -Infinity;
        await settle();
        for (;;) {
          const due = await nextDue();
          // What stays due after its minute ran is tried again the next minute, as the real schedule would.
          const at = due === null ? Infinity : Math.max(due, clock.now(), ranAt + MINUTE);
          if (at > target) break;
          clock.moveTo(at);
          await runMinute(at);
          ranAt = at;
        }
        clock.moveTo(target);
      }),
    tick: () => inTurn(() => runMinute(clock.now())),
  };
}
