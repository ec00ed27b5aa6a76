import { describe, expect, test } from 'vitest';
import { aMunicipality } from '../testing/a-municipality.ts';
import { at } from '../testing/world-at.ts';
import type { Municipality } from './municipality.ts';
import { firstOfMonth, quotaForecast } from './quota-forecast.ts';

/** Asked at eight; 300 people on two rosters. */
const now = at('2026-11-21 00:00');
const town: Municipality = {
  ...aMunicipality('demo', now),
  rosters: [
    { id: 'r1', waveId: 'w1', size: 200 },
    { id: 'r2', waveId: 'w1', size: 100 },
  ],
};
/** Ten rounds of 300 are to come in November. */
const NEEDED = 3_000;
const forecast = (limit: number | null, used: number, asked = used, when = now, of = town) =>
  quotaForecast(of, { limit, used }, asked, when);

test('the rest of the month needs its rounds, for everybody who is asked', () => {
  expect(forecast(null, 6_000)).toEqual({
    rounds: NEEDED,
    others: 0,
    runsOutAt: null,
    resetsAt: at('2026-12-01 00:00'),
  });
});

test('each send time asks its own people', () => {
  const two = { ...aMunicipality('demo', now, { sendTimes: ['08:00', '18:00'] }), rosters: town.rosters };
  two.rosters = [...two.rosters, { id: 'r3', waveId: 'w2', size: 1 }];
  expect(forecast(null, 0, 0, now, two).rounds).toBe(NEEDED + 10);
});

test('a round whose time has come or gone by is still to be sent, and one of today that was sent is not', () => {
  const late = at('2026-11-21 09:00');
  expect(forecast(null, 0, 0, late).rounds).toBe(NEEDED);
  const [wave] = town.waves;
  const asked = { ...town, waves: wave ? [{ ...wave, nextRoundAt: at('2026-11-22 08:00') }] : [] };
  expect(forecast(null, 0, 0, late, asked).rounds).toBe(NEEDED - 300);
});

test('everything else goes on as it did: 20 days with 40 other messages are 20 more in ten days', () => {
  expect(forecast(null, 6_040, 6_000).others).toBe(20);
  // LINE counts a round later than we do.
  expect(forecast(null, 5_000, 6_000).others).toBe(0);
});

test('on the first day of a month nothing is made of a few minutes', () => {
  expect(forecast(null, 30, 0, at('2026-11-01 00:10')).others).toBe(900);
});

describe('the messages of the month', () => {
  test('last where exactly what is needed is left', () => {
    expect(forecast(6_000 + NEEDED, 6_000).runsOutAt).toBeNull();
  });
  test('run out with the last round where one is missing', () => {
    expect(forecast(6_000 + NEEDED - 1, 6_000).runsOutAt).toBe(at('2026-11-30 08:00'));
  });
  test('run out with the round that no longer fits', () => {
    expect(forecast(6_000 + 600, 6_000).runsOutAt).toBe(at('2026-11-23 08:00'));
  });
  test('run out after the last round where it is the others that no longer fit', () => {
    expect(forecast(6_040 + NEEDED + 19, 6_040, 6_000).runsOutAt).toBe(at('2026-12-01 00:00') - 1);
    expect(forecast(6_040 + NEEDED + 20, 6_040, 6_000).runsOutAt).toBeNull();
  });
});

test.each([
  ['2026-11-30 23:59', '2026-11-01'],
  ['2026-12-01 00:00', '2026-12-01'],
])('the month at %s in Japan begins on %s', (when, first) => {
  expect(firstOfMonth(at(when))).toBe(first);
});
