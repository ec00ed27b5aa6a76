import { describe, expect, test } from 'vitest';
import { aSilentCase } from '../testing/a-silent-case.ts';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { at, says, WELL } from '../testing/world-at.ts';
import { closeAlertAsStaff } from './staff-answer-alert.ts';
import { vouch } from './vouch.ts';

const sato = aStaffMember('sato');

async function aTown() {
  const town = await aSilentCase();
  const { id = '' } = (await town.hanako()) ?? {};
  return { ...town, vouch: () => vouch(town.world, 'demo', id, sato, town.now()) };
}

test('"phoned, she is well": counts through the latest round, once or twice', async () => {
  const town = await aTown();
  await closeAlertAsStaff(
    town.world,
    'demo',
    town.alertId,
    sato,
    { outcome: 'safe', reason: null },
    town.now(),
  );
  await town.goTo('2026-11-25 10:00');
  const before = await town.hanako();
  await town.vouch();
  const after = town.state();
  expect(await town.hanako()).toEqual({ ...before, answeredThrough: 2 });
  const vouch = {
    at: at('2026-11-25 10:00'),
    by: { role: 'staff', uid: 'sato', name: 'sato職員' },
    outcome: 'safe',
  };
  expect(await town.proxyReport('2026-11-25')).toEqual({ date: '2026-11-25', vouches: [vouch] });
  await town.vouch();
  expect(town.state()).toEqual(after);
  await town.goTo('2026-11-25 20:00');
  expect(town.notices()).toEqual(['silence', 'all-clear']);
  await town.goTo('2026-11-26 12:30');
  expect(town.notices()).toEqual(['silence', 'all-clear', 'silence']);
});

describe('an open case', () => {
  test.each(['silence', 'help'])('of %s is closed by it, with the all-clear to everybody', async (kind) => {
    const town = await aTown();
    if (kind === 'help') await town.does('hanako', says('助けて'));
    for (const _again of [1, 2]) await town.vouch();
    await town.goTo('2026-11-24 12:31');
    expect(await town.alert()).toMatchObject({
      kind,
      status: 'closed',
      closedBy: { uid: 'sato' },
      outcome: 'safe',
    });
    expect(await town.hanako()).toMatchObject({ alertId: null, answeredThrough: 1 });
    for (const who of ['ichiro', 'megumi']) {
      expect(town.kindsHeardBy(who).filter((each) => each === 'all-clear')).toHaveLength(1);
    }
    expect(town.notices().filter((each) => each === 'all-clear')).toHaveLength(1);
  });
});

test('is no sign of life of theirs: their own report stays as it was, and begins with their own word', async () => {
  const town = await aTown();
  const before = await town.hanako();
  await town.vouch();
  expect(await town.report('2026-11-24')).toBeNull();
  expect((await town.hanako())?.lastReport).toEqual(before?.lastReport);
  await town.goTo('2026-11-24 15:00');
  await town.does('hanako', WELL);
  expect(town.last('hanako')).toMatchObject({ kind: 'report-received', again: false });
  expect(await town.report('2026-11-24')).toMatchObject({ firstAt: at('2026-11-24 15:00') });
});

test('for somebody who is not registered is refused', async () => {
  const town = await aTown();
  const none = vouch(town.world, 'demo', 'made-up', sato, town.now());
  await expect(none).rejects.toMatchObject({ code: 'no-such-subject' });
});
