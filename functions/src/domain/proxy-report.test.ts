import { describe, expect, test } from 'vitest';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { familyActor, staffActor } from './actor.ts';
import { proxyReportSchema, withVouch, type ProxyReport } from './proxy-report.ts';

const date = '2026-11-24';
const noon = 1_800_000_000_000;
const MINUTE = 60_000;
const ichiro = familyActor({ lineUserId: 'line-ichiro', name: '一郎' });
const [sato, suzuki] = [staffActor(aStaffMember('sato')), staffActor(aStaffMember('suzuki'))];
const first = withVouch(null, date, ichiro, 'safe', noon);

test('keeps who found out what and when, and no LINE user id', () => {
  expect(first).toEqual({
    date,
    vouches: [{ at: noon, by: { role: 'family', name: '一郎' }, outcome: 'safe' }],
  });
});

describe('said once more', () => {
  test.each([
    ['by the same person at once', ichiro, 'safe', noon, 1],
    ['by the same person within a minute', ichiro, 'safe', noon + MINUTE - 1, 1],
    ['by the same person a minute later', ichiro, 'safe', noon + MINUTE, 2],
    ['by somebody else', sato, 'safe', noon, 2],
    ['otherwise', ichiro, 'not-safe', noon + 1, 2],
  ] as const)('%s', (_, by, outcome, at, vouches) => {
    expect(withVouch(first, date, by, outcome, at).vouches).toHaveLength(vouches);
  });
});

test('what comes late stands where it belongs', () => {
  const both = withVouch(withVouch(null, date, sato, 'safe', noon + 5), date, suzuki, 'safe', noon);
  expect(both.vouches.map(({ by }) => by)).toEqual([suzuki, sato]);
});

test('the latest twenty of a day are kept', () => {
  let day: ProxyReport | null = null;
  for (let n = 0; n < 21; n++) day = withVouch(day, date, sato, 'safe', noon + n * MINUTE);
  expect(day?.vouches.map(({ at }) => at)).toEqual(
    Array.from({ length: 20 }, (_, n) => noon + (n + 1) * MINUTE),
  );
  expect(proxyReportSchema.parse(day)).toEqual(day);
});
