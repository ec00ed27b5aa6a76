import { describe, expect, test } from 'vitest';
import { aMunicipality, firstWave } from '../testing/a-municipality.ts';
import { aSubject } from '../testing/a-subject.ts';
import {
  dayAfter,
  expecting,
  hasEnded,
  isOutdated,
  latestEnd,
  latestStart,
  pauseTurnsOn,
  problemWith,
  resting,
  restsOn,
  runningPause,
  withoutPause,
  withPause,
  type Pause,
} from './pause.ts';

const today = '2026-11-23';
const pauseOf = (from: string, through: string): Pause => ({
  from,
  through,
  reason: 'hospital',
  by: { role: 'subject' },
});
const december = pauseOf('2026-12-01', '2026-12-05');
const statuses = ['active', 'paused', 'blocked'] as const;

describe('the days of a pause', () => {
  test.each([
    ['today alone', today, today, null],
    ['from yesterday', '2026-11-22', '2026-11-30', 'pause-starts-in-the-past'],
    ['from 90 days ahead', '2027-02-21', '2027-02-21', null],
    ['from a day later than that', '2027-02-22', '2027-02-22', 'pause-starts-too-late'],
    ['90 of them', today, '2027-02-20', null],
    ['91 of them', today, '2027-02-21', 'pause-too-long'],
    ['the last before the first', '2026-12-01', '2026-11-30', 'pause-ends-before-it-starts'],
  ])('%s', (_, from, through, problem) => {
    expect(problemWith({ from, through }, null, today)).toBe(problem);
  });

  test('the limits that a date picker shows are those of the rule', () => {
    expect([latestStart(today), latestEnd(today)]).toEqual(['2027-02-21', '2027-02-20']);
  });

  test.each([
    ['another last day', '2026-11-20', '2026-12-05', null],
    ['today as the last', '2026-11-20', today, null],
    ['yesterday as the last', '2026-11-20', '2026-11-22', 'pause-ends-in-the-past'],
    ['another first day, even a later one', '2026-11-24', '2026-12-05', 'pause-has-begun'],
    ['the 90th day from the first', '2026-11-20', '2027-02-17', null],
    ['one more: however often it is changed, it is 90 days', '2026-11-20', '2027-02-18', 'pause-too-long'],
  ])('once it runs: %s', (_, from, through, problem) => {
    expect(problemWith({ from, through }, pauseOf('2026-11-20', '2026-11-25'), today)).toBe(problem);
  });
});

describe('a pause', () => {
  test('decided for today begins at once, for tomorrow it is announced; who has blocked the account stays so', () => {
    for (const [from, status] of [
      [today, 'paused'],
      ['2026-11-24', 'active'],
    ] as const) {
      const paused = withPause(aSubject('s1'), pauseOf(from, '2026-11-30'), today, 7);
      expect(paused).toMatchObject({ status, pauseDecidedAt: 7, pause: { from } });
    }
    const blocked = withPause(aSubject('s1', { status: 'blocked' }), december, '2026-12-02', 7);
    expect(blocked).toMatchObject({ status: 'blocked', pause: december });
  });

  test('runs from its first day until it is taken away, also late on the day after', () => {
    const announced = aSubject('s1', { pause: december });
    expect(runningPause(announced, '2026-11-30')).toBeNull();
    expect(runningPause(announced, '2026-12-01')).toEqual(december);
    expect(runningPause({ ...announced, status: 'paused' }, '2026-11-30')).toEqual(december);
    expect(runningPause(aSubject('s1'), '2026-12-01')).toBeNull();
  });

  test('begins for whoever is active, on its first day', () => {
    const announced = aSubject('s1', { pause: december });
    expect(resting(announced, '2026-11-30')).toBe(announced);
    expect(resting(announced, '2026-12-01')).toMatchObject({ status: 'paused' });
    expect(resting({ ...announced, status: 'blocked' }, '2026-12-01').status).toBe('blocked');
    expect(resting(aSubject('s1'), '2026-12-01').status).toBe('active');
  });

  test('has ended the day after its last', () => {
    const paused = aSubject('s1', { pause: december, status: 'paused' });
    expect([hasEnded(paused, '2026-12-05'), hasEnded(paused, '2026-12-06')]).toEqual([false, true]);
    expect(hasEnded(aSubject('s1'), today)).toBe(false);
    expect(dayAfter({ through: '2026-12-31' })).toBe('2027-01-01');
  });

  test('that is over is a sign of life, one that had not begun is none', () => {
    const after = statuses.map((status) =>
      withoutPause(aSubject('s1', { status, pause: december, answeredThrough: 3 }), 9, '2026-12-05'),
    );
    expect(after.map(({ status, pause, answeredThrough }) => [status, pause, answeredThrough])).toEqual([
      ['active', null, 3],
      ['active', null, 9],
      ['blocked', null, 3],
    ]);
  });

  test('leaves the days that were kept: through its last, or the day on which it was ended; before its first none', () => {
    const paused = aSubject('s1', { status: 'paused', pause: december });
    const kept = ['2026-11-30', '2026-12-01', '2026-12-06'].map((last) => withoutPause(paused, 9, last));
    expect(kept.map(({ rested }) => rested)).toEqual([
      [],
      [{ from: '2026-12-01', through: '2026-12-01' }],
      [{ from: '2026-12-01', through: '2026-12-05' }],
    ]);
    const rested = kept[1] ?? paused;
    const days = ['2026-11-30', '2026-12-01', '2026-12-02'];
    expect(days.map((date) => restsOn(rested, date))).toEqual([false, true, false]);
    expect(days.map((date) => restsOn(paused, date))).toEqual([false, true, true]);
  });

  test.each(statuses)('leaves them whatever kept somebody from being asked besides: %s', (status) => {
    const left = (last: string) => withoutPause(aSubject('s1', { status, pause: december }), 9, last).rested;
    expect(left('2026-11-30')).toEqual([]);
    expect(left('2026-12-03')).toEqual([{ from: '2026-12-01', through: '2026-12-03' }]);
  });

  test('turns on its first day, and once it runs or nothing arrives, on the day after its last', () => {
    const turns = statuses.map((status) => pauseTurnsOn(aSubject('s1', { status, pause: december })));
    expect(turns).toEqual(['2026-12-01', '2026-12-06', '2026-12-06']);
    expect(pauseTurnsOn(aSubject('s1'))).toBeNull();
  });

  test('is looked for no later than it turns, by the wave of whose people it is', () => {
    const town = aMunicipality('demo', 0, { sendTimes: ['08:00', '14:00'] });
    const expected = (subject: Parameters<typeof expecting>[1], municipality = town) =>
      expecting(municipality, subject).waves.map(({ nextPauseOn }) => nextPauseOn);
    const subject = aSubject('s1', { pause: december });
    expect(expected(subject)).toEqual(['2026-12-01', null]);
    expect(expected({ ...subject, waveId: 'w2' })).toEqual([null, '2026-12-01']);
    expect(expected(aSubject('s1'))).toEqual([null, null]);
    const looking = expecting(town, subject);
    expect(expecting(looking, { ...subject, status: 'paused' })).toBe(looking);
    const earlier = aSubject('s2', { pause: pauseOf('2026-11-30', '2026-12-31') });
    expect(firstWave(expecting(looking, earlier)).nextPauseOn).toBe('2026-11-30');
  });
});

test('what was done before the last word on pauses comes too late; at the same moment it is that word', () => {
  const subject = aSubject('s1', { pauseDecidedAt: 100 });
  expect([99, 100, 101].map((at) => isOutdated(subject, at))).toEqual([true, false, false]);
  expect(isOutdated(aSubject('s1'), 0)).toBe(false);
});
