import { describe, expect, test } from 'vitest';
import { aTownWithPauses } from '../testing/a-paused-town.ts';
import { presses } from '../testing/world-at.ts';

const state = (town: Awaited<ReturnType<typeof aTownWithPauses>>) =>
  structuredClone([...town.towns.documents]);

describe('staff pause somebody', () => {
  test('from today: they are not asked from now on; they and the family hear it once, however often it is decided', async () => {
    const town = await aTownWithPauses();
    await town.pauses('2026-11-23', '2026-11-27');
    const once = state(town);
    await town.pauses('2026-11-23', '2026-11-27');
    expect(state(town)).toEqual(once);
    expect(await town.hanako()).toMatchObject({
      status: 'paused',
      pause: { from: '2026-11-23', through: '2026-11-27', by: { role: 'staff', uid: 'sato' } },
    });
    expect(await town.rosters()).toEqual([{ id: 'r1', lineUserIds: [] }]);
    await town.minute();
    const days = { from: '2026-11-23', through: '2026-11-27' };
    expect(town.heardBy('hanako').at(-1)).toEqual({ kind: 'paused-by-staff', ...days });
    expect(town.heardBy('ichiro').at(-1)).toEqual({
      kind: 'subject-pauses',
      label: { number: town.number },
      ...days,
      by: { role: 'staff' },
    });
    expect([town.count('hanako', 'paused-by-staff'), town.count('ichiro', 'subject-pauses')]).toEqual([1, 1]);
    expect(await town.asked('2026-11-27 23:00')).toBe(0);
    expect(town.kindsHeardBy('ichiro')).not.toContain('alert-notice');
  });

  test('for days to come: until then they are asked, and missed, as always', async () => {
    const town = await aTownWithPauses();
    await town.pauses('2026-11-25', '2026-11-26');
    expect(await town.hanako()).toMatchObject({ status: 'active' });
    expect(await town.asked('2026-11-24 12:29')).toBe(1);
    expect(town.count('ichiro', 'alert-notice')).toBe(0);
    await town.goTo('2026-11-24 12:30');
    expect(town.count('ichiro', 'alert-notice')).toBe(1);
    expect(await town.asked('2026-11-26 23:00')).toBe(0);
  });

  test('for other days: the last word counts, and is told', async () => {
    const town = await aTownWithPauses();
    await town.pauses('2026-11-25', '2026-11-26');
    await town.minute();
    await town.pauses('2026-11-24', '2026-11-25', 'stay');
    await town.minute();
    expect(town.count('ichiro', 'subject-pauses')).toBe(2);
    expect(await town.asked('2026-11-25 23:00')).toBe(0);
    await town.pauses('2026-11-24', '2026-11-26', 'stay');
    expect(await town.asked('2026-11-27 07:59')).toBe(0);
    expect(await town.asked('2026-11-27 08:00')).toBe(1);
  });

  test.each([
    ['2026-11-22', '2026-11-25', 'pause-starts-in-the-past'],
    ['2026-11-23', '2027-02-21', 'pause-too-long'],
  ])('from %s through %s is refused: %s', async (from, through, code) => {
    const town = await aTownWithPauses();
    const before = state(town);
    await expect(town.pauses(from, through)).rejects.toMatchObject({ code });
    expect(state(town)).toEqual(before);
  });

  test('another first day of one that runs is refused', async () => {
    const town = await aTownWithPauses();
    await town.pauses('2026-11-23', '2026-11-25');
    await expect(town.pauses('2026-11-24', '2026-11-25')).rejects.toMatchObject({ code: 'pause-has-begun' });
  });

  test('who has not seen the latest word changes nothing, and hears so; the same days once more are no quarrel', async () => {
    const town = await aTownWithPauses();
    await town.pauses('2026-11-25', '2026-11-26');
    const once = state(town);
    await town.pauses('2026-11-25', '2026-11-26', 'hospital', null);
    await expect(town.pauses('2026-11-25', '2026-11-27', 'hospital', null)).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
    await expect(town.ends(null)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(state(town)).toEqual(once);
  });

  test('somebody who is not registered: both are refused', async () => {
    const town = await aTownWithPauses();
    await town.does('hanako', presses({ do: 'withdraw', sure: true }));
    await expect(town.pauses('2026-11-23', '2026-11-25')).rejects.toMatchObject({ code: 'no-such-subject' });
    await expect(town.ends()).rejects.toMatchObject({ code: 'no-such-subject' });
  });
});

describe('staff end a pause', () => {
  test('that runs: it was a sign of life, and the next round asks again; told once', async () => {
    const town = await aTownWithPauses();
    await town.pauses('2026-11-23', '2026-12-20');
    await town.goTo('2026-11-26 09:00');
    await town.ends();
    const once = state(town);
    await town.ends();
    expect(state(town)).toEqual(once);
    expect(await town.hanako()).toMatchObject({ status: 'active', pause: null, answeredThrough: 3 });
    await town.minute();
    expect(town.heardBy('hanako').at(-1)).toEqual({ kind: 'pause-over', by: 'staff' });
    expect(town.heardBy('ichiro').at(-1)).toMatchObject({ kind: 'subject-returns', cancelled: false });
    expect([town.count('hanako', 'pause-over'), town.count('ichiro', 'subject-returns')]).toEqual([1, 1]);
    expect(await town.asked('2026-11-27 12:29')).toBe(1);
    expect(town.count('ichiro', 'alert-notice')).toBe(0);
    await town.goTo('2026-11-27 12:30');
    expect(town.count('ichiro', 'alert-notice')).toBe(1);
  });

  test('that is to come: it is called off, and no sign of life', async () => {
    const town = await aTownWithPauses({ alertAfterRounds: 2 });
    await town.pauses('2026-11-30', '2026-12-20');
    await town.goTo('2026-11-25 09:00');
    await town.ends();
    expect(await town.hanako()).toMatchObject({ status: 'active', pause: null, answeredThrough: 0 });
    await town.goTo('2026-11-25 12:30');
    expect(town.heardBy('ichiro')).toContainEqual(
      expect.objectContaining({ kind: 'subject-returns', cancelled: true }),
    );
    expect(town.count('ichiro', 'alert-notice')).toBe(1);
  });
});
