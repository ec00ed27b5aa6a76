import { expect, test } from 'vitest';
import { aMunicipality } from '../testing/a-municipality.ts';
import { at } from '../testing/world-at.ts';
import { changeSettings } from './change-settings.ts';
import { dueAt } from './municipality.ts';
import { summaryAfter } from './summary.ts';

const ten = at('2026-11-23 10:00');
const wanting = (summaryTime: string | null) => aMunicipality('demo', ten, { summaryTime });
const next = (summaryTime: string | null, now = ten) => summaryAfter(wanting(summaryTime).settings, now);

test.each([
  ['null where it is not wanted', null, ten, null],
  ['today where its time is to come', '17:00', ten, at('2026-11-23 17:00')],
  ['tomorrow at its time', '17:00', at('2026-11-23 17:00'), at('2026-11-24 17:00')],
  ['today a millisecond before', '17:00', at('2026-11-23 17:00') - 1, at('2026-11-23 17:00')],
])('the next summary is %s', (_, time, now, moment) => expect(next(time, now)).toBe(moment));

test('a municipality is due for it, and without it is not', () => {
  expect(dueAt(wanting('17:00'))).toBe(at('2026-11-23 17:00'));
  const endOfDay = at('2026-11-24 00:00');
  expect(dueAt(wanting('09:00'))).toBe(endOfDay);
  expect(dueAt(wanting(null))).toBe(endOfDay);
});

test('it follows the settings: another time, none, another zone; other settings leave it where it is', () => {
  const change = (settings: object, now = ten) =>
    changeSettings(wanting('17:00'), settings, now).nextSummaryAt;
  expect(change({ summaryTime: '18:00' })).toBe(at('2026-11-23 18:00'));
  expect(change({ summaryTime: '09:00' })).toBe(at('2026-11-24 09:00'));
  expect(change({ summaryTime: null })).toBeNull();
  expect(change({ timeZone: 'Europe/Paris' })).toBe(Date.parse('2026-11-23T17:00:00+01:00'));
  expect(changeSettings(wanting(null), { summaryTime: '17:00' }, ten).nextSummaryAt).toBe(
    at('2026-11-23 17:00'),
  );
  // It is due and has not been sent yet.
  expect(change({ desk: '福祉課' }, at('2026-11-23 17:01'))).toBe(at('2026-11-23 17:00'));
});
