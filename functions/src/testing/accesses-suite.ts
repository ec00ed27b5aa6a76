import { expect, test } from 'vitest';
import type { Towns } from '../actions/town.ts';
import { accessOf, type Access, type WantedAccesses } from '../domain/access.ts';

const ANY: WantedAccesses = { uid: null, subjectId: null, does: null, from: null, before: null };

const line = (id: string, at: number, more: Partial<Access> = {}) =>
  accessOf(id, { at, uid: 'sato', does: 'sees', call: 'subject.read', about: {}, ...more });

const lines = [
  line('a', 1_000, { about: { subjectId: 's1' } }),
  line('b', 2_000, { uid: 'suzuki', does: 'changes', about: { subjectId: 's1', waveId: 'w1' } }),
  line('c', 3_000, { about: { subjectId: 's2' } }),
  line('d', 3_000, { does: 'exports' }),
  line('e', 4_000, { does: 'changes', about: { subjectId: 's1' } }),
];

/** What every store must do to read the access log. */
export function accessesSuite(open: () => Towns): void {
  const found = async (wanted: Partial<WantedAccesses>, size = 9, town = 'demo') =>
    open().read(town, async (reading) => {
      const ids: string[] = [];
      for (;;) {
        const after = lines.find(({ id }) => id === ids.at(-1));
        const page = await reading.accesses({ ...ANY, ...wanted }, size, after);
        ids.push(...page.map(({ id }) => id));
        if (page.length < size) return ids.join('');
      }
    });
  const save = () => open().change('demo', async (town) => lines.forEach((each) => town.saveAccess(each)));

  test.each<[string, Partial<WantedAccesses>, string]>([
    ['all', {}, 'edcba'],
    ['somebody’s', { uid: 'sato' }, 'edca'],
    ['those about somebody', { subjectId: 's1' }, 'eba'],
    ['those of a kind', { does: 'changes' }, 'eb'],
    ['somebody’s of a kind about somebody', { uid: 'sato', does: 'changes', subjectId: 's1' }, 'e'],
    ['those of some time, its end not among them', { from: 2_000, before: 4_000 }, 'dcb'],
    [
      'all of that at once',
      { uid: 'suzuki', does: 'changes', subjectId: 's1', from: 2_000, before: 2_001 },
      'b',
    ],
    ['none', { uid: 'nobody' }, ''],
  ])('of the access log %s are found, the latest first, whatever the pages', async (_which, wanted, ids) => {
    await save();
    for (const size of [1, 2, 9]) expect(await found(wanted, size)).toBe(ids);
    expect(await found(wanted, 9, 'other')).toBe('');
  });

  test('a line is read as it was written', async () => {
    await save();
    const [latest] = await open().read('demo', (town) => town.accesses(ANY, 1));
    expect(latest).toEqual(lines.at(-1));
  });

  test('a town knows whether anything was saved in it', async () => {
    await open().change('demo', async (town) => {
      await town.municipality();
      expect(town.hasChanged()).toBe(false);
      town.saveAccess(line('z', 1));
      expect(town.hasChanged()).toBe(true);
    });
  });
}
