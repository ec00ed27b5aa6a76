import { expect, test } from 'vitest';
import { aSubject } from '../testing/a-subject.ts';
import { at } from '../testing/world-at.ts';
import { datesOf, daysIn, monthSchema, type MonthRecords } from './month.ts';
import type { Report } from './report.ts';
import { newWave } from './wave.ts';

const ZONE = 'Asia/Tokyo';
const TODAY = '2026-11-12';
const november = (day: number) => `2026-11-${String(day).padStart(2, '0')}`;
const opening = (day: number) => ({ seq: day, at: at(`${november(day)} 08:00`) });
const wave = {
  ...newWave('w1', '08:00', 0, ZONE),
  openings: [3, 4, 5, 6, 8, 9, 10, 11, 12].map(opening),
  notAsked: [
    { seq: 9, rosterIds: ['r1'] },
    { seq: 10, rosterIds: ['r2'] },
  ],
};
const report = (day: number, help = false): Report => {
  const moment = at(`${november(day)} 08:12`);
  return { date: november(day), firstAt: moment, firstKind: 'tap', lastAt: moment, lastKind: 'tap', help };
};
const vouched = (day: number, role: 'family' | 'staff') => ({
  date: november(day),
  vouches: [
    {
      at: at(`${november(day)} 15:00`),
      by: role === 'family' ? { role, name: '一郎' } : { role, uid: 'u', name: '佐藤' },
      outcome: 'safe' as const,
    },
  ],
});
const nothing: MonthRecords = { reports: [], proxies: [], rounds: [] };
const registered = { registeredAt: at('2026-11-02 10:00') };
const marks = (
  records: Partial<MonthRecords>,
  more: Parameters<typeof aSubject>[1] = {},
  days = datesOf('2026-11'),
) =>
  daysIn('2026-11', aSubject('s1', { ...registered, ...more }), wave, { ...nothing, ...records }, TODAY, ZONE)
    .filter(({ date }) => days.includes(date))
    .map(({ date, mark }) => `${Number(date.slice(-2))} ${mark}`);

test('each day has one word: own report, help, family, staff, silent, not asked, today, to come', () => {
  const records = {
    reports: [report(3), report(4, true), report(6)],
    proxies: [vouched(5, 'family'), vouched(6, 'staff'), vouched(8, 'staff')],
  };
  expect(marks(records).slice(0, 13)).toEqual([
    '1 not-asked',
    '2 not-asked',
    '3 answered',
    '4 help',
    '5 family',
    '6 answered',
    '7 not-asked',
    '8 staff',
    '9 not-asked',
    '10 missed',
    '11 missed',
    '12 waiting',
    '13 to-come',
  ]);
});

test('days of a pause are days of a pause, gone by or to come; a report on one of them is shown all the same', () => {
  const pause = {
    from: november(11),
    through: november(13),
    reason: 'travel',
    by: { role: 'subject' },
  } as const;
  const rested = [{ from: november(4), through: november(5) }];
  const days = [3, 4, 5, 6, 11, 12, 13, 14].map(november);
  expect(marks({ reports: [report(5)] }, { pause, rested }, days)).toEqual([
    '3 missed',
    '4 paused',
    '5 answered',
    '6 missed',
    '11 paused',
    '12 paused',
    '13 paused',
    '14 to-come',
  ]);
});

test('who registers is asked from the next day on, who blocks the account no more after that moment', () => {
  const blocked = (time: string) => {
    const more = {
      registeredAt: at('2026-11-04 23:59'),
      status: 'blocked',
      statusSince: at(`2026-11-10 ${time}`),
    } as const;
    return marks({}, more, [4, 5, 10, 11].map(november));
  };
  expect(blocked('08:01')).toEqual(['4 not-asked', '5 missed', '10 missed', '11 not-asked']);
  expect(blocked('07:59')).toEqual(['4 not-asked', '5 missed', '10 not-asked', '11 not-asked']);
});

test('rounds that the wave no longer remembers are told by their own documents', () => {
  const round = {
    waveId: 'w1',
    seq: 1,
    pending: [],
    deliveredAt: 0,
    accepted: 1,
    missed: null,
  };
  const rounds = [
    { ...round, date: november(1), openedAt: at('2026-11-01 08:00'), notAsked: [] },
    { ...round, date: november(2), openedAt: at('2026-11-02 08:00'), notAsked: ['r1'] },
  ];
  expect(marks({ rounds }, { registeredAt: 0 }, [1, 2].map(november))).toEqual(['1 missed', '2 not-asked']);
});

test('a month has its days, in leap years too, and is written yyyy-mm', () => {
  const last = (month: string) => datesOf(month).at(-1);
  expect(['2026-11', '2026-12', '2026-02', '2028-02'].map(last)).toEqual([
    '2026-11-30',
    '2026-12-31',
    '2026-02-28',
    '2028-02-29',
  ]);
  const isMonth = (text: string) => monthSchema.safeParse(text).success;
  expect(['2026-12', '2026-13', '2026-1', '2026-12-01', ''].map(isMonth)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
