import { expect, test } from 'vitest';
import { momentOf } from './calendar.ts';
import type { Report } from './report.ts';
import { reportedDays } from './reported-days.ts';
import { aSubject } from '../testing/a-subject.ts';
import type { Subject } from './subject.ts';
import { newWave } from './wave.ts';

const ZONE = 'Asia/Tokyo';
const opening = (date: string, seq: number) => ({ seq, at: momentOf(date, '08:00', ZONE) });
const wave = {
  ...newWave('w1', '08:00', 0, ZONE),
  openings: ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-23'].map(opening),
};
const registered = (date: string, more: Partial<Subject> = {}) =>
  aSubject('s1', { registeredAt: momentOf(date, '10:00', ZONE), ...more });
const report = (date: string, help = false): Report => {
  const at = momentOf(date, '08:12', ZONE);
  return { date, firstAt: at, firstKind: 'tap', lastAt: at, lastKind: 'tap', help };
};

test('each day has its mark: answered, help, missed, not asked, and today still waiting', () => {
  const reports = [report('2026-11-20'), report('2026-11-21', true)];
  const days = reportedDays(reports, wave, registered('2026-11-18'), '2026-11-23', ZONE, 6);
  expect(days.map(({ date, mark }) => [date.slice(-2), mark])).toEqual([
    ['23', 'waiting'],
    ['22', 'none'],
    ['21', 'help'],
    ['20', 'answered'],
    ['19', 'missed'],
    ['18', 'none'],
  ]);
  expect(days[3]?.firstAt).toBe(momentOf('2026-11-20', '08:12', ZONE));
});

test('nobody has missed the message of the day they registered, or of one before', () => {
  const days = reportedDays([], wave, registered('2026-11-20'), '2026-11-23', ZONE, 5);
  expect(days.map(({ mark }) => mark)).toEqual(['waiting', 'none', 'missed', 'none', 'none']);
});

test('nobody is asked on a day of a pause, whatever their wave was', () => {
  const pause = {
    from: '2026-11-21',
    through: '2026-11-30',
    reason: 'stay',
    by: { role: 'subject' },
  } as const;
  const resting = registered('2026-11-01', {
    rested: [{ from: '2026-11-19', through: '2026-11-19' }],
    pause,
  });
  const days = reportedDays([], wave, resting, '2026-11-23', ZONE, 5);
  expect(days.map(({ mark }) => mark)).toEqual(['none', 'none', 'none', 'missed', 'none']);
});
