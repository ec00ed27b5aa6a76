import { expect, test } from 'vitest';
import { movingClock } from './moving-clock.ts';
import { timeMachine } from './time-machine.ts';

const MINUTE = 60_000;

function machine(dues: number[], stubborn = 0) {
  const clock = movingClock(0, 'still');
  const ran: number[] = [];
  let refusals = stubborn;
  const waiting = [...dues];
  const { goTo } = timeMachine({
    clock,
    settle: async () => undefined,
    nextDue: async () => waiting[0] ?? null,
    runMinute: async (at) => {
      ran.push(at);
      if (refusals-- > 0) return;
      while (waiting[0] !== undefined && waiting[0] <= at) waiting.shift();
    },
  });
  return { clock, ran, goTo };
}

test('everything due runs once, in order, at its own moment', async () => {
  const { clock, ran, goTo } = machine([10 * MINUTE, 20 * MINUTE, 30 * MINUTE]);
  await goTo(20 * MINUTE);
  expect(ran).toEqual([10 * MINUTE, 20 * MINUTE]);
  expect(clock.now()).toBe(20 * MINUTE);
});

test('what stays due is tried again a minute later', async () => {
  const { ran, goTo } = machine([10 * MINUTE], 2);
  await goTo(60 * MINUTE);
  expect(ran).toEqual([10 * MINUTE, 11 * MINUTE, 12 * MINUTE]);
});

test('two moves at once come one after the other, and time never goes back', async () => {
  const { clock, ran, goTo } = machine([10 * MINUTE]);
  await Promise.all([goTo(20 * MINUTE), goTo(15 * MINUTE)]);
  expect(ran).toEqual([10 * MINUTE]);
  expect(clock.now()).toBe(20 * MINUTE);
});
