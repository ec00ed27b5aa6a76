import { expect, test } from 'vitest';
import { aboutOf, accessOf, hourlyAccessOf } from './access.ts';
import { days, hours } from './calendar.ts';

const seen = {
  uid: 'sato',
  at: hours(500_000),
  does: 'sees',
  call: 'subject.read',
  about: { subjectId: 's1' },
} as const;

test('looking again within the hour is the same line; a millisecond before the next hour still is, then it is another', () => {
  const line = hourlyAccessOf(seen);
  expect(hourlyAccessOf(seen)).toEqual(line);
  expect(hourlyAccessOf({ ...seen, at: seen.at + hours(1) - 1 }).id).toBe(line.id);
  expect(hourlyAccessOf({ ...seen, at: seen.at + hours(1) }).id).not.toBe(line.id);
});

test.each([
  ['somebody else', { uid: 'suzuki' }],
  ['another call', { call: 'subjects.read' }],
  ['another person', { about: { subjectId: 's2' } }],
])('%s is another line', (_what, other) => {
  expect(hourlyAccessOf({ ...seen, ...other }).id).not.toBe(hourlyAccessOf(seen).id);
});

test('a line is kept for five years', () => {
  expect(accessOf('a1', seen).expireAt - seen.at).toBe(days(1_825));
});

test.each([
  [{ subjectId: 's1', revision: 3, name: '山田' }, { subjectId: 's1' }],
  [{ id: 'a1' }, { id: 'a1' }],
  [{ subjectId: 4, valid: 'x', Idle: 'x' }, {}],
  [
    { waveId: 'w1', settings: { sendTime: '09:00' } },
    { waveId: 'w1', sendTime: '09:00' },
  ],
  [{ settings: { reminderTime: null, showNames: true } }, { reminderTime: 'null', showNames: 'true' }],
  [{ settings: 'all' }, {}],
  [null, {}],
  ['s1', {}],
])('of %j the log keeps ids and settings only', (input, kept) => {
  expect(aboutOf(input)).toEqual(kept);
});
