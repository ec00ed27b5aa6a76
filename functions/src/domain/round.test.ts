import { describe, expect, test } from 'vitest';
import { aMunicipality, firstWave, type Given } from '../testing/a-municipality.ts';
import { at } from '../testing/world-at.ts';
import { hours } from './calendar.ts';
import { nextSearchAt, openRound as open, recordPass as record, type Pass, type Round } from './round.ts';
import { ROUNDS_REMEMBERED, type Wave } from './wave.ts';

const eight = at('2026-11-23 08:00');
const town = (given: Given = {}) => aMunicipality('demo', at('2026-11-22 20:00'), given);
const waiting = (given: Given = {}) => firstWave(town(given));
const openRound = (wave: Wave, now: number) => open(wave, 'Asia/Tokyo', now);
const recordPass = (wave: Wave, round: Round, pass: Pass, now: number) =>
  record(wave, town().settings, round, pass, now);

/** What an opening came to: the round's number and day, days nobody was asked, and when the next is due. */
function opened(wave: Wave, now: number, timeZone = 'Asia/Tokyo') {
  const opening = open(wave, timeZone, now);
  if (!opening) return null;
  const { round, skippedDays, wave: after } = opening;
  return [round?.seq ?? null, round?.date ?? null, skippedDays, after.nextRoundAt];
}

describe('a round opens', () => {
  test.each([
    ['a millisecond early: not yet', eight - 1, null],
    ['at its moment', eight, [1, '2026-11-23', 0, at('2026-11-24 08:00')]],
    ['a millisecond late', eight + 1, [1, '2026-11-23', 0, at('2026-11-24 08:00')]],
    ['a millisecond before noon', at('2026-11-23 12:00') - 1, [1, '2026-11-23', 0, at('2026-11-24 08:00')]],
    ['at noon the day is skipped', at('2026-11-23 12:00'), [null, null, 1, at('2026-11-24 08:00')]],
    ['after noon too', at('2026-11-23 23:59'), [null, null, 1, at('2026-11-24 08:00')]],
    ['after a night it is the next day', at('2026-11-24 07:59'), [null, null, 1, at('2026-11-24 08:00')]],
    ['a day later', at('2026-11-24 08:00'), [1, '2026-11-24', 1, at('2026-11-25 08:00')]],
    ['that afternoon: two days', at('2026-11-24 12:00'), [null, null, 2, at('2026-11-25 08:00')]],
    ['three days later', at('2026-11-26 11:59'), [1, '2026-11-26', 3, at('2026-11-27 08:00')]],
    ['three days later at noon', at('2026-11-26 12:00'), [null, null, 4, at('2026-11-27 08:00')]],
  ])('%s', (_, now, expected) => expect(opened(waiting(), now)).toEqual(expected));
});

test('an opening is complete: numbered, remembered, and to be delivered until four hours after its moment', () => {
  const late = eight + hours(1);
  const before = { ...waiting(), seq: 6, openings: [{ seq: 6, at: 1 }] };
  const { wave, round } = openRound(before, late) ?? {};
  expect(round).toEqual({
    waveId: 'w1',
    seq: 7,
    date: '2026-11-23',
    openedAt: late,
    pending: null,
    deliveredAt: null,
    accepted: 0,
    notAsked: [],
    missed: null,
  });
  expect(wave).toMatchObject({
    seq: 7,
    openings: [
      { seq: 6, at: 1 },
      { seq: 7, at: late },
    ],
    lastRoundOn: '2026-11-23',
    delivering: { seq: 7, date: '2026-11-23', until: eight + hours(4) },
  });
});

test('opening twice at the same moment, or later the same day, opens once', () => {
  const { wave = waiting() } = openRound(waiting(), eight) ?? {};
  expect(openRound(wave, eight)).toBeNull();
  expect(openRound(wave, at('2026-11-24 08:00') - 1)).toBeNull();
  const stale = { ...wave, nextRoundAt: eight };
  expect(opened(stale, eight)).toEqual([null, null, 0, at('2026-11-24 08:00')]);
  expect(opened(stale, at('2026-11-23 12:00'))).toEqual([null, null, 0, at('2026-11-24 08:00')]);
});

test('a day skipped is counted once', () => {
  const { wave = waiting() } = openRound(waiting(), at('2026-11-23 12:00')) ?? {};
  expect(openRound(wave, at('2026-11-23 12:00'))).toBeNull();
  expect(wave.seq).toBe(0);
  expect(opened(wave, at('2026-11-24 08:00'))).toEqual([1, '2026-11-24', 0, at('2026-11-25 08:00')]);
});

test('of the openings only the latest are remembered', () => {
  const openings = Array.from({ length: ROUNDS_REMEMBERED }, (_, i) => ({ seq: i + 1, at: i }));
  const { wave } = openRound({ ...waiting(), seq: ROUNDS_REMEMBERED, openings }, eight) ?? {};
  expect(wave?.openings).toHaveLength(ROUNDS_REMEMBERED);
  expect(wave?.openings.at(0)?.seq).toBe(2);
  expect(wave?.openings.at(-1)).toEqual({ seq: ROUNDS_REMEMBERED + 1, at: eight });
});

describe('the hour is changed while a round is due at the old one', () => {
  const due = (sendTime: string, changedTo: string) => {
    return { ...waiting({ sendTime }), sendTime: changedTo };
  };

  test('to later: it waits, and no day is skipped', () => {
    const changed = due('08:00', '10:00');
    expect(opened(changed, eight)).toEqual([null, null, 0, at('2026-11-23 10:00')]);
    const { wave = changed } = openRound(changed, eight) ?? {};
    expect(opened(wave, at('2026-11-23 10:00'))).toEqual([1, '2026-11-23', 0, at('2026-11-24 10:00')]);
  });

  test('to a little earlier: it opens at the old hour, late', () => {
    expect(opened(due('10:00', '08:00'), at('2026-11-23 10:00'))).toEqual([
      1,
      '2026-11-23',
      0,
      at('2026-11-24 08:00'),
    ]);
  });

  test('to much earlier: the day is skipped, and that is said', () => {
    expect(opened(due('18:00', '08:00'), at('2026-11-23 18:00'))).toEqual([
      null,
      null,
      1,
      at('2026-11-24 08:00'),
    ]);
  });
});

test('the day is the municipality’s, not the machine’s', () => {
  const paris = waiting({ timeZone: 'Europe/Paris', sendTime: '00:30' });
  expect(paris.nextRoundAt).toBe(Date.parse('2026-11-22T23:30:00Z'));
  expect(opened(paris, paris.nextRoundAt, 'Europe/Paris')).toEqual([
    1,
    '2026-11-23',
    0,
    Date.parse('2026-11-23T23:30:00Z'),
  ]);
});

describe('a pass over the rosters', () => {
  const begun = openRound(waiting(), eight);
  if (!begun?.round) throw new Error('not opened');
  const { wave, round } = begun;
  const pass = (part: Partial<Pass>) => ({ accepted: 0, later: [], never: [], ...part });

  test.each([
    ['at once: the alert time stands', eight, at('2026-11-23 12:30')],
    ['an hour before the alert time', at('2026-11-23 11:30'), at('2026-11-23 12:30')],
    ['less than that: people get their hour', at('2026-11-23 11:30') + 1, at('2026-11-23 12:30') + 1],
    ['in the afternoon', at('2026-11-23 13:00'), at('2026-11-23 14:00')],
  ])('accepted by all, %s', (_, now, nextAlertAt) => {
    const after = recordPass(wave, round, pass({ accepted: 3 }), now);
    expect(after.round).toEqual({ ...round, pending: [], accepted: 3, deliveredAt: now });
    expect(after.wave).toEqual({ ...wave, delivering: null, nextAlertAt });
  });

  test('what LINE does not take yet is tried on: nothing is over', () => {
    const first = recordPass(wave, round, pass({ accepted: 3, later: ['r2'], never: ['r3'] }), eight);
    expect(first.wave).toEqual(wave);
    expect(first.round).toEqual({ ...round, pending: ['r2'], accepted: 3, notAsked: ['r3'] });
    const second = recordPass(wave, first.round, pass({ accepted: 2 }), eight + 1);
    expect(second.round).toMatchObject({
      pending: [],
      accepted: 5,
      notAsked: ['r3'],
      deliveredAt: eight + 1,
    });
    expect(second.wave.notAsked).toEqual([{ seq: 1, rosterIds: ['r3'] }]);
  });

  test('refused for good by all: over at once, and nobody was asked', () => {
    const after = recordPass(wave, round, pass({ never: ['r1', 'r2'] }), eight);
    expect(after.round).toMatchObject({ accepted: 0, notAsked: ['r1', 'r2'], deliveredAt: eight });
    expect(after.wave.notAsked).toEqual([{ seq: 1, rosterIds: ['r1', 'r2'] }]);
  });

  test('when its time has run out, what still waits was not asked', () => {
    const until = eight + hours(4);
    expect(recordPass(wave, round, pass({ later: ['r1'] }), until - 1).round.deliveredAt).toBeNull();
    const after = recordPass(wave, round, pass({ later: ['r1'] }), until);
    expect(after.round).toMatchObject({ pending: [], notAsked: ['r1'], deliveredAt: until });
    expect(after.wave).toMatchObject({ delivering: null, nextAlertAt: until + hours(1) });
    expect(after.wave.notAsked).toEqual([{ seq: 1, rosterIds: ['r1'] }]);
  });

  test('of the rounds not asked only the latest are remembered', () => {
    const notAsked = Array.from({ length: ROUNDS_REMEMBERED }, (_, i) => ({ seq: -i, rosterIds: ['r1'] }));
    const after = recordPass({ ...wave, notAsked }, round, pass({ never: ['r1'] }), eight);
    expect(after.wave.notAsked).toHaveLength(ROUNDS_REMEMBERED);
    expect(after.wave.notAsked.at(-1)).toEqual({ seq: 1, rosterIds: ['r1'] });
  });
});

test.each<[string, Partial<Wave>, Given, number]>([
  ['at the alert time of the day of the next round', {}, {}, at('2026-11-23 12:30')],
  ['an hour after a round that comes later', {}, { sendTime: '12:00' }, at('2026-11-23 13:00')],
  ['when it is set', { nextAlertAt: eight }, {}, eight],
])('silence is next looked for %s', (_, state, given, moment) => {
  expect(nextSearchAt({ ...waiting(given), ...state }, town(given).settings)).toBe(moment);
});

test('while a round is being delivered, silence is looked for that day, not the next', () => {
  const begun = openRound(waiting(), eight)?.wave;
  expect(begun && nextSearchAt(begun, town().settings)).toBe(at('2026-11-23 12:30'));
});
