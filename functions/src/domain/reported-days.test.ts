import { describe, expect, test } from 'vitest';
import { aSubject } from '../testing/a-subject.ts';
import { at } from '../testing/world-at.ts';
import { awayUntil } from './away.ts';
import { lastDays } from './calendar.ts';
import type { Report } from './report.ts';
import { reportedDays } from './reported-days.ts';
import type { Subject } from './subject.ts';
import { newWave, type Wave } from './wave.ts';

const ZONE = 'Asia/Tokyo';
const TODAY = '2026-11-23';
const opening = (day: number) => ({ seq: day, at: at(`2026-11-${day} 08:00`) });
const wave: Wave = {
  ...newWave('w1', '08:00', at('2026-11-23 09:00'), ZONE),
  openings: [19, 20, 21, 23].map(opening),
  lastRoundOn: TODAY,
};
const registered = (date: string, more: Partial<Subject> = {}) =>
  aSubject('s1', { registeredAt: at(`${date} 10:00`), ...more });
const report = (date: string, help = false): Report => {
  const moment = at(`${date} 08:12`);
  return { date, firstAt: moment, firstKind: 'tap', lastAt: moment, lastKind: 'tap', help };
};
const days = (subject: Subject, reports: Report[] = [], of: Wave = wave) =>
  reportedDays(lastDays(TODAY, 6), subject, of, { reports, rounds: [] }, TODAY, ZONE);
const marks = (...about: Parameters<typeof days>) =>
  days(...about).map(({ date, mark }) => `${date.slice(-2)} ${mark}`);

test('each day has its mark: answered, help, missed, not asked, and today still waiting', () => {
  const reports = [report('2026-11-20'), report('2026-11-21', true)];
  expect(marks(registered('2026-11-18'), reports)).toEqual([
    '23 waiting',
    '22 not-asked',
    '21 help',
    '20 answered',
    '19 missed',
    '18 not-asked',
  ]);
  expect(days(registered('2026-11-18'), reports)[3]?.firstAt).toBe(at('2026-11-20 08:12'));
});

describe('nobody has missed', () => {
  test('a message that was sent before they registered', () => {
    const shown = marks(registered('2026-11-20'));
    expect(shown).toEqual([
      '23 waiting',
      '22 not-asked',
      '21 missed',
      '20 not-asked',
      '19 not-asked',
      '18 not-asked',
    ]);
  });

  test('a day of a pause, whatever their wave was', () => {
    const pause = {
      from: '2026-11-21',
      through: '2026-11-30',
      reason: 'stay',
      by: { role: 'subject' },
    } as const;
    const rested = [{ from: '2026-11-19', through: '2026-11-19' }];
    expect(marks(registered('2026-11-01', { rested, pause }))).toEqual([
      '23 paused',
      '22 paused',
      '21 paused',
      '20 missed',
      '19 paused',
      '18 not-asked',
    ]);
  });

  test('a message that LINE did not take for their roster; others have', () => {
    const refused = { ...wave, notAsked: [20, 23].map((seq) => ({ seq, rosterIds: ['r1'] })) };
    const asked = (rosterId: string) => marks(registered('2026-11-01', { rosterId }), [], refused);
    expect(asked('r1')).toEqual(expect.arrayContaining(['23 not-asked', '20 not-asked', '21 missed']));
    expect(asked('r2')).toEqual(expect.arrayContaining(['23 waiting', '20 missed', '21 missed']));
  });

  test('a message of a day gone by that LINE has not taken yet', () => {
    const late = (seq: number, date: string) =>
      marks(registered('2026-11-01'), [], { ...wave, delivering: { seq, date, until: 0 } });
    expect(late(21, '2026-11-21')).toContain('21 not-asked');
    expect(late(23, TODAY)).toContain('23 waiting');
  });

  test('a day on which they had blocked the account, also once they are back', () => {
    const away = registered('2026-11-01', { status: 'blocked', statusSince: at('2026-11-20 08:01') });
    const back = (moment: string): Subject => {
      const since = at(moment);
      return { ...away, status: 'active', statusSince: since, away: awayUntil(away, wave, since) };
    };
    expect(marks(away)).toEqual([
      '23 not-asked',
      '22 not-asked',
      '21 not-asked',
      '20 missed',
      '19 missed',
      '18 not-asked',
    ]);
    expect(marks(back('2026-11-23 10:00'), [report(TODAY)])).toEqual([
      '23 answered',
      ...marks(away).slice(1),
    ]);
    // The return was heard of after today's message, which went to nobody who was away.
    expect(marks(back('2026-11-22 10:00'))).toEqual(marks(away));
    const earlier = { ...wave, openings: wave.openings.slice(0, -1) };
    const inTime = {
      ...away,
      status: 'active',
      away: awayUntil(away, earlier, at('2026-11-22 10:00')),
    } as const;
    expect(marks(inTime)).toEqual(['23 waiting', ...marks(away).slice(1)]);
  });

  test('anything before they are on LINE', () => {
    expect(marks(registered('2026-11-01', { status: 'unlinked' }))).toEqual(
      ['23', '22', '21', '20', '19', '18'].map((day) => `${day} not-asked`),
    );
  });
});

describe('today is still to come', () => {
  const before: Wave = {
    ...newWave('w1', '08:00', at('2026-11-23 07:00'), ZONE),
    openings: wave.openings.slice(0, -1),
    lastRoundOn: '2026-11-21',
  };
  const today = (of: Wave, more: Partial<Subject> = {}) =>
    days(registered('2026-11-01', more), [], of)[0]?.mark;
  const over = {
    from: '2026-11-20',
    through: '2026-11-22',
    reason: 'stay',
    by: { role: 'subject' },
  } as const;

  test('until its message is sent, or it is too late for it', () => {
    const skipped = { ...before, nextRoundAt: at('2026-11-24 08:00') };
    expect([today(before), today(wave), today(skipped)]).toEqual(['to-come', 'waiting', 'not-asked']);
  });

  test('where days were left out because of an outage, too', () => {
    expect(today({ ...before, nextRoundAt: at('2026-11-22 08:00') })).toBe('to-come');
  });

  test('for whoever was at rest until yesterday, not for whom no message reaches', () => {
    expect(today(before, { status: 'paused', pause: over })).toBe('to-come');
    const nobody = { statusSince: at('2026-11-03 10:00') };
    expect(today(before, { status: 'blocked', ...nobody })).toBe('not-asked');
    expect(today(before, { status: 'unlinked' })).toBe('not-asked');
  });
});
