import { expect, test } from 'vitest';
import { readPress, writePress, type Press } from './press.ts';

// As long as ids get: a subject's id is 20 characters, an instant 13 digits; an option's code is at most 40.
const alertId = `${'x'.repeat(20)}-silence-1800000000000`;
const presses: Press[] = [
  { do: 'well' },
  { do: 'help' },
  { do: 'register' },
  { do: 'watch' },
  { do: 'menu' },
  { do: 'answer', pressed: 'x'.repeat(40) },
  { do: 'who' },
  { do: 'take', alertId },
  { do: 'safe', alertId },
  { do: 'not-reached', alertId },
  { do: 'reason', alertId, why: 'hospital' },
];

test.each(presses)('%o comes back as it went, within LINE’s 300 characters', (press) => {
  const data = writePress(press);
  expect(data.length).toBeLessThanOrEqual(300);
  expect(readPress(data)).toEqual(press);
});

test.each([
  '',
  'action=buy&item=1',
  '{',
  'null',
  '"well"',
  '[]',
  '{}',
  '{"do":"dance"}',
  '{"do":"take"}',
  '{"do":"take","alertId":7}',
  '{"do":"reason","alertId":"a","why":"no reason"}',
  '{"do":"answer"}',
])('%j is not ours', (data) => expect(readPress(data)).toBeNull());

test('what a newer version adds to a press does not make it foreign', () => {
  expect(readPress('{"do":"well","round":7}')).toEqual({ do: 'well' });
});
