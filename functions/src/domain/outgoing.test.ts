import { describe, expect, test } from 'vitest';
import { days, hours, minutes } from './calendar.ts';
import {
  claim,
  isTooOld,
  outgoing,
  outgoingId,
  outgoingSchema,
  type Outgoing,
  settle,
  toPerson,
  toStaff,
} from './outgoing.ts';

const noon = 1_800_000_000_000;
const alarm = toPerson('line-ichiro', { kind: 'alert-notice' });
const waiting = outgoing('demo', 'silence/7/line-ichiro', alarm, noon, ['a1']);

const claimed = (message: Outgoing, now: number) => {
  const mine = claim(message, now);
  if (!mine) throw new Error('not claimed');
  return mine;
};

test('what was decided waits to be said at once, and is kept for 90 days', () => {
  expect(waiting).toEqual({
    id: outgoingId('demo', 'silence/7/line-ichiro'),
    content: alarm,
    to: 'person',
    kind: 'alert-notice',
    alarmsAbout: ['a1'],
    madeAt: noon,
    status: 'waiting',
    attempts: 0,
    firstTriedAt: null,
    dueAt: noon,
    expireAt: noon + days(90),
  });
  expect(outgoingSchema.parse(waiting)).toEqual(waiting);
});

test('the id follows from municipality and decision, and is a UUID as LINE wants its retry key', () => {
  const ids = ['demo', 'other'].flatMap((town) =>
    ['silence/7/a', 'silence/7/b', 'silence/8/a', 'help/7/a'].map((what) => outgoingId(town, what)),
  );
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
  expect(new Set(ids).size).toBe(ids.length);
});

test('the id of a decision never changes: what is under way during an update keeps its retry key', () => {
  expect(outgoingId('demo', 'silence/7/line-ichiro')).toBe('de339ece-daa0-5f46-a158-334461424892');
});

describe('claiming', () => {
  test('not before it is due', () => {
    expect(claim(waiting, noon - 1)).toBeNull();
    expect(claim(waiting, noon)).toEqual({
      ...waiting,
      status: 'sending',
      attempts: 1,
      firstTriedAt: noon,
      dueAt: noon + minutes(2),
    });
  });

  test('by one at a time, for two minutes', () => {
    const mine = claimed(waiting, noon);
    expect(claim(mine, noon)).toBeNull();
    expect(claim(mine, noon + minutes(2) - 1)).toBeNull();
    expect(claim(mine, noon + minutes(2))).toEqual({ ...mine, attempts: 2, dueAt: noon + minutes(4) });
  });

  test.each(['done', 'never'] as const)('never again once it ended with "%s"', (delivery) => {
    const settled = settle(claimed(waiting, noon), delivery, noon);
    expect(claim(settled, noon + days(365))).toBeNull();
  });
});

describe('settling', () => {
  const mine = claimed(waiting, noon);

  test('done is sent, never is failed, and neither is due again', () => {
    expect(settle(mine, 'done', noon + 5)).toEqual({ ...mine, content: null, status: 'sent', dueAt: null });
    expect(settle(mine, 'never', noon + 5)).toEqual({
      ...mine,
      content: null,
      status: 'failed',
      dueAt: null,
    });
  });

  test('later waits twice as long each time, half an hour at most', () => {
    let message: Outgoing = waiting;
    const waits: number[] = [];
    for (let now = noon; waits.length < 8; now = message.dueAt ?? NaN) {
      message = settle(claimed(message, now), 'later', now);
      expect(message.status).toBe('waiting');
      waits.push((message.dueAt ?? NaN) - now);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 32, 32].map(minutes));
  });

  test('given up when the next try would come half an hour before LINE forgets the retry key, or after', () => {
    const tried = { ...mine, attempts: 7 };
    const lastMoment = noon + hours(24) - minutes(30) - minutes(32);
    expect(settle(tried, 'later', lastMoment)).toEqual({
      ...tried,
      status: 'waiting',
      dueAt: noon + hours(24) - minutes(30),
    });
    expect(settle(tried, 'later', lastMoment + 1)).toEqual({
      ...tried,
      content: null,
      status: 'failed',
      dueAt: null,
    });
  });

  test('a message that LINE never takes is tried some fifty times, the last time within the 24 hours of its key', () => {
    let message: Outgoing = waiting;
    let now = noon;
    while (message.dueAt !== null) {
      now = message.dueAt;
      message = settle(claimed(message, now), 'later', now);
    }
    expect(message.status).toBe('failed');
    expect(now).toBeLessThanOrEqual(noon + hours(23.5));
    expect(now).toBeGreaterThan(noon + hours(22.5));
    expect(message.attempts).toBe(49);
  });
});

test('what is said to staff is one message until it is known who they are', () => {
  expect(toStaff({ kind: 'help', alone: 0, at: noon })).toEqual({
    to: 'staff',
    notice: { kind: 'help', alone: 0, at: noon },
  });
});

test('what may have reached LINE is not tried again once LINE has forgotten its retry key', () => {
  const tried = { ...waiting, attempts: 1, firstTriedAt: noon };
  const limit = noon + days(1) - minutes(30);
  expect(isTooOld(tried, limit)).toBe(false);
  expect(isTooOld(tried, limit + 1)).toBe(true);
  expect(isTooOld(waiting, limit + days(3))).toBe(false);
  const mail = outgoing('demo', 'x', toStaff({ kind: 'help', alone: 0, at: noon }), noon);
  expect(isTooOld({ ...mail, attempts: 1, firstTriedAt: noon }, limit + 1)).toBe(false);
  const menu = outgoing('demo', 'y', { to: 'menu', lineUserId: 'line-ichiro' }, noon);
  expect(isTooOld({ ...menu, attempts: 1, firstTriedAt: noon }, limit + 1)).toBe(false);
});

test('what an event of yesterday decides today is tried as long as anything else', () => {
  const today = noon + days(1);
  const tried = settle(claimed(waiting, today), 'later', today);
  expect(tried).toMatchObject({ status: 'waiting', firstTriedAt: today, dueAt: today + minutes(1) });
  expect(isTooOld(tried, today + hours(23.5))).toBe(false);
  expect(isTooOld(tried, today + hours(23.5) + 1)).toBe(true);
});
