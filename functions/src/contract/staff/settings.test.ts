import { expect, test } from 'vitest';
import { settingsCalls } from './settings.ts';

const { input } = settingsCalls['settings.change'];

test('a change names only what changes: no default takes the place of what it leaves out', () => {
  const change = { revision: 3, settings: { alertAfterRounds: 3 } };
  expect(input.parse(change)).toEqual(change);
  expect(input.parse({ revision: 3, settings: {} })).toEqual({ revision: 3, settings: {} });
});

test.each([
  ['a setting that is not the console’s to change', { timeZone: 'Europe/Paris' }],
  ['a value that may not be', { alertAfterRounds: 15 }],
  ['nothing in place of a value', { alertTime: null }],
])('%s is no change', (_what, settings) => {
  expect(input.safeParse({ revision: 0, settings }).success).toBe(false);
});
