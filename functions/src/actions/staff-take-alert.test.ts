import { describe, expect, test } from 'vitest';
import { aSilentCase } from '../testing/a-silent-case.ts';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { at } from '../testing/world-at.ts';
import { closeAlertAsStaff } from './staff-answer-alert.ts';
import { takeAlertAsStaff, takeOverAlertAsStaff } from './staff-take-alert.ts';

const [sato, suzuki] = [aStaffMember('sato'), aStaffMember('suzuki')];
const byStaff = { role: 'staff' };

async function aCase() {
  const town = await aSilentCase();
  return {
    ...town,
    take: (by = sato) => takeAlertAsStaff(town.world, 'demo', town.alertId, by, town.now()),
    takeOver: (by = sato) => takeOverAlertAsStaff(town.world, 'demo', town.alertId, by, town.now()),
    minuteLater: () => town.goToMoment(town.now() + 60_000),
    taken: (who: string) => town.heardBy(who).filter(({ kind }) => kind === 'alert-taken'),
  };
}

describe('a member of staff takes a case', () => {
  test('and the family hear, once, that staff look after it, not who of them', async () => {
    const town = await aCase();
    for (const _again of [1, 2]) expect(await town.take()).toEqual({ is: 'yours' });
    await town.minuteLater();
    for (const who of ['ichiro', 'megumi']) {
      expect(town.taken(who)).toMatchObject([{ by: byStaff, at: at('2026-11-24 12:30') }]);
    }
    expect(JSON.stringify(town.outside.heard)).not.toContain('sato');
    expect((await town.steps()).at(-1)).toMatchObject({ no: 2, what: 'taken', by: { name: 'sato職員' } });
  });

  test('a second taker is told who was first, staff or family, and the family that staff were', async () => {
    const town = await aCase();
    await town.take();
    const before = town.state();
    const first = { role: 'staff', uid: 'sato', name: 'sato職員' };
    expect(await town.take(suzuki)).toEqual({ is: 'taken-before', by: first });
    expect(town.state()).toEqual(before);
    await town.minuteLater();
    await town.answers('ichiro', 'take');
    expect(town.last('ichiro')).toMatchObject({ kind: 'taken-already', by: byStaff });
    expect(await town.asks('megumi')).toMatchObject({ entries: [{ takenBy: byStaff }] });

    const others = await aCase();
    await others.answers('ichiro', 'take');
    expect(await others.take()).toMatchObject({ is: 'taken-before', by: { name: 'ichiroさん' } });
  });

  test('who does not end it in time loses it again, as anybody would', async () => {
    const town = await aCase();
    await town.take();
    await town.goTo('2026-11-24 18:29');
    expect(await town.alert()).toMatchObject({ status: 'taken' });
    await town.goTo('2026-11-24 18:30');
    expect(await town.alert()).toMatchObject({ status: 'open', takenBy: null });
  });
});

describe('a member of staff takes a case over', () => {
  test('from the family, who hear of it, or from nobody; again, it is theirs already', async () => {
    const town = await aCase();
    await town.answers('ichiro', 'take');
    for (const _again of [1, 2]) await town.takeOver();
    await town.minuteLater();
    expect(await town.alert()).toMatchObject({ status: 'taken', takenBy: { uid: 'sato' }, steps: 3 });
    expect(town.taken('ichiro')).toMatchObject([{ by: byStaff }]);
    expect(town.taken('megumi')).toMatchObject([{ by: { name: 'ichiroさん' } }, { by: byStaff }]);

    const free = await aCase();
    await free.takeOver();
    expect((await free.steps()).at(-1)).toMatchObject({ what: 'taken', by: { uid: 'sato' } });
  });

  test('from a colleague: the timeline shows it, the family are not told twice that it is staff', async () => {
    const town = await aCase();
    await town.take();
    await town.takeOver(suzuki);
    await town.minuteLater();
    expect(await town.alert()).toMatchObject({ takenBy: { uid: 'suzuki' } });
    expect((await town.steps()).map(({ what }) => what)).toEqual(['opened', 'taken', 'taken-over']);
    expect(town.taken('ichiro')).toHaveLength(1);
  });
});

test('what is closed, or never was, is refused', async () => {
  const town = await aCase();
  const ending = { outcome: 'safe', reason: 'out' } as const;
  await closeAlertAsStaff(town.world, 'demo', town.alertId, sato, ending, town.now());
  const before = town.state();
  for (const tries of [town.take, town.takeOver]) {
    await expect(tries(suzuki)).rejects.toMatchObject({ code: 'alert-closed' });
  }
  for (const tries of [takeAlertAsStaff, takeOverAlertAsStaff]) {
    const none = tries(town.world, 'demo', 'made-up', sato, town.now());
    await expect(none).rejects.toMatchObject({ code: 'no-such-alert' });
  }
  expect(town.state()).toEqual(before);
});
