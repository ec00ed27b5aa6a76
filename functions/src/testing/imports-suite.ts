import { expect, test } from 'vitest';
import type { Towns } from '../actions/town.ts';
import { anImport } from './an-import.ts';
import { aSubject } from './a-subject.ts';

/** What every store must do for people who were entered together. */
export function importsSuite(open: () => Towns): void {
  test('imports are read again, listed the latest first, and those whom one entered are found', async () => {
    const imports = [anImport('i1', { startedAt: 1 }), anImport('i2', { startedAt: 2, undoneAt: 3 })];
    await open().change('demo', async (town) => {
      for (const each of imports) town.saveImport(each);
      for (const id of ['a', 'b', 'c']) {
        town.saveSubject(aSubject(id, { importId: 'i1', lineUserId: null, status: 'unlinked' }));
      }
      town.saveSubject(aSubject('d', { importId: 'i2' }));
    });
    await open().read('demo', async (town) => {
      expect(await town.import('i2')).toEqual(imports[1]);
      expect(await town.import('i3')).toBeNull();
      expect((await town.imports(9)).map(({ id }) => id)).toEqual(['i2', 'i1']);
      expect(await town.imports(1)).toHaveLength(1);
      const ids = (await town.subjectsOfImport('i1', 9)).map(({ id }) => id);
      expect(ids.toSorted()).toEqual(['a', 'b', 'c']);
      expect(await town.subjectsOfImport('i1', 2)).toHaveLength(2);
    });
    expect(await open().read('other', (town) => town.imports(9))).toEqual([]);
  });
}
