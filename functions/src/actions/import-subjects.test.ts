import { describe, expect, test } from 'vitest';
import { importedId } from '../domain/import.ts';
import { registrationNumber } from '../domain/registration-number.ts';
import { aRow, IMPORT } from '../testing/an-import.ts';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { registers } from '../testing/stories.ts';
import { says, worldAt } from '../testing/world-at.ts';
import { giveLinkingCode } from './give-linking-code.ts';
import { checkImport, enterImported } from './import-subjects.ts';
import { listImports, readCodes, readImportColumns } from './read-imports.ts';
import type { ImportRow } from './read-import-rows.ts';
import { readLinking } from './read-linking.ts';
import { undoImport } from './undo-import.ts';

function aTown() {
  const town = worldAt('2026-11-23 10:00');
  return {
    ...town,
    check: (rows: ImportRow[], version = 1) =>
      checkImport(town.world, 'demo', { importId: IMPORT, version, rows }, town.now()),
    enter: (rows: ImportRow[], total = rows.length) => {
      const input = { importId: IMPORT, version: 1, total, rows };
      return enterImported(town.world, 'demo', input, aStaffMember('sato'), town.now());
    },
    undo: () => undoImport(town.world, 'demo', IMPORT, town.now()),
    found: () => town.towns.read('demo', (demo) => demo.import(IMPORT)),
    people: () => town.towns.read('demo', (demo) => demo.subjects(500)),
    codes: async () => (await readCodes(town.world, 'demo', IMPORT, 1_000, town.now())).people,
  };
}

test('the columns are those of the questions of now', async () => {
  const { version, numberHeader, columns } = await readImportColumns(aTown().world, 'demo');
  expect({ version, numberHeader }).toEqual({ version: 1, numberHeader: '登録番号' });
  expect(columns.map(({ header }) => header).slice(0, 4)).toEqual([
    'お名前',
    'ふりがな',
    '生年月日',
    '電話番号',
  ]);
});

describe('looking at a file', () => {
  test('names every bad cell by its line and column, counts the good lines, and writes nothing', async () => {
    const town = aTown();
    const before = structuredClone(town.towns.documents);
    const rows = [aRow(2), aRow(3, { phone: '1', district: '' }), aRow(4, {}, '123')];
    for (let n = 0; n < 2; n++) {
      expect(await town.check(rows)).toEqual({
        good: 1,
        problems: [
          { line: 3, questionId: 'phone', problem: { code: 'not-a-phone' } },
          { line: 3, questionId: 'district', problem: { code: 'empty' } },
          { line: 4, questionId: null, problem: { code: 'not-a-number' } },
        ],
      });
    }
    expect(town.towns.documents).toEqual(before);
  });

  test('finds who stands there twice, by name and birth date in any writing, or by number', async () => {
    const number = registrationNumber('12345678');
    const rows = [
      aRow(2, { name: '髙橋 花子', 'birth-date': 'S13.4.5' }),
      aRow(3, { name: '高橋花子', 'birth-date': '1938/4/5' }),
      aRow(4, { name: '高橋花子', 'birth-date': '1938/4/6' }, number),
      aRow(5, {}, '１２３４－５６７８ー' + number.slice(-1)),
    ];
    expect((await aTown().check(rows)).problems).toEqual([
      { line: 3, questionId: 'name', problem: { code: 'person-twice', line: 2 } },
      { line: 5, questionId: null, problem: { code: 'number-twice', line: 4 } },
    ]);
  });

  test('finds whom the town knows already', async () => {
    const town = aTown();
    const number = await registers(town, 'hanako');
    const rows = [
      aRow(2, { name: '山田花子', 'birth-date': '1938/4/5' }),
      aRow(3, {}, number),
      aRow(4, { name: '山田花子', 'birth-date': '1938/4/6' }),
    ];
    expect(await town.check(rows)).toEqual({
      good: 1,
      problems: [
        { line: 2, questionId: 'name', problem: { code: 'person-exists' } },
        { line: 3, questionId: null, problem: { code: 'number-taken' } },
      ],
    });
  });

  test('by other questions than those of now it is refused', async () => {
    await expect(aTown().check([aRow(2)], 2)).rejects.toThrow('changed-meanwhile');
  });
});

describe('entering', () => {
  test('two hundred people in parts: each with a number and a code of their own; handed in again nobody is entered twice', async () => {
    const town = aTown();
    const rows = Array.from({ length: 200 }, (_, n) => aRow(n + 2));
    for (let from = 0; from < 200; from += 50) await town.enter(rows.slice(from, from + 50), 200);
    const entered = await town.people();
    expect(await town.enter(rows.slice(150), 200)).toEqual({ people: 200 });
    expect(await town.people()).toEqual(entered);
    expect(entered).toHaveLength(200);
    for (const key of ['registrationNumber', 'id'] as const) {
      expect(new Set(entered.map((each) => each[key])).size).toBe(200);
    }
    expect(new Set(entered.map(({ linkingCode }) => linkingCode?.digits)).size).toBe(200);
    expect(new Set(entered.map(({ status }) => status))).toEqual(new Set(['unlinked']));
    expect(await town.found()).toMatchObject({ by: 'sato', rows: 200, people: 200, linked: 0 });
  });

  test('what broke off is gone on with: the lines that are there stay as they are', async () => {
    const town = aTown();
    await town.enter([aRow(2), aRow(3)], 4);
    const before = await town.codes();
    const all = [aRow(2), aRow(3), aRow(4), aRow(5)];
    expect(await town.check(all)).toEqual({ good: 4, problems: [] });
    expect(await town.enter(all, 4)).toEqual({ people: 4 });
    const after = await town.codes();
    for (const each of before) expect(after).toContainEqual(each);
  });

  test('with one bad line nobody of the part is entered', async () => {
    const town = aTown();
    await expect(town.enter([aRow(2), aRow(3, { phone: '' })])).rejects.toThrow('import-has-faults');
    expect([await town.people(), await town.found()]).toEqual([[], null]);
  });

  test('no part of a file reads the whole import', async () => {
    const town = aTown();
    const { change } = town.towns;
    const looked = new Set<string>();
    town.towns.change = (id, body) =>
      change(id, (demo) =>
        body({
          ...demo,
          subject: (subjectId) => demo.subject((looked.add(subjectId), subjectId)),
          subjectsOfImport: () => Promise.reject(new Error('reads the whole import')),
        }),
      );
    await town.enter([aRow(2), aRow(3)], 4);
    expect(looked.size).toBe(0);
    await town.enter([aRow(3), aRow(4)], 4);
    expect(looked).toEqual(new Set([importedId(IMPORT, 3), importedId(IMPORT, 4)]));
  });

  test('a number that the file gives is kept', async () => {
    const town = aTown();
    const number = registrationNumber('12345678');
    await town.enter([aRow(2, {}, number), aRow(3)]);
    const kept = await town.towns.read('demo', (demo) => demo.subject(importedId(IMPORT, 2)));
    expect(kept?.registrationNumber).toBe(number);
  });
});

describe('undoing', () => {
  test('takes everybody out again; no code counts, nothing more is entered, and again it is undone', async () => {
    const town = aTown();
    await town.enter([aRow(2), aRow(3)]);
    const [first] = await town.codes();
    await town.undo();
    await town.undo();
    expect(await town.people()).toEqual([]);
    expect(await town.found()).toMatchObject({ people: 0, undoneAt: town.now() });
    await town.does('phone', says(first?.code.digits ?? ''));
    expect(town.kindsHeardBy('phone')).toEqual(['linking-code-refused']);
    await expect(town.enter([aRow(4)])).rejects.toThrow('import-undone');
  });

  test('is refused once one of them is on LINE, and everybody stays', async () => {
    const town = aTown();
    await town.enter([aRow(2), aRow(3)]);
    const [first] = await town.codes();
    const event = await town.does('phone', says(first?.code.digits ?? ''));
    await town.receive(event);
    expect(town.kindsHeardBy('phone')).toEqual(['registered']);
    await expect(town.undo()).rejects.toThrow('import-linked');
    expect(await town.people()).toHaveLength(2);
    expect(await town.found()).toMatchObject({ linked: 1, undoneAt: null });
    expect(await town.codes()).toHaveLength(1);
  });

  test('a code of an import whose undoing broke off counts no more, and is not handed out', async () => {
    const town = aTown();
    await town.enter([aRow(2)]);
    const [first] = await town.codes();
    await town.towns.change('demo', async (demo) => {
      const found = await demo.import(IMPORT);
      if (found) demo.saveImport({ ...found, undoneAt: town.now() });
    });
    await town.does('phone', says(first?.code.digits ?? ''));
    expect(town.kindsHeardBy('phone')).toEqual(['linking-code-refused']);
    await expect(town.codes()).rejects.toThrow('import-undone');
    const subjectId = first?.id ?? '';
    expect(await readLinking(town.world, 'demo', subjectId, town.now())).toMatchObject({ code: null });
    const giving = giveLinkingCode(town.world, 'demo', { subjectId, revision: 0 }, town.now());
    await expect(giving).rejects.toThrow('import-undone');
    await town.undo();
    expect(await town.people()).toEqual([]);
  });

  test('there must be an import', async () => {
    await expect(aTown().undo()).rejects.toThrow('no-such-import');
    await expect(aTown().codes()).rejects.toThrow('no-such-import');
  });
});

test('a code that is over is not handed out: it is counted, until staff give another', async () => {
  const town = aTown();
  await town.enter([aRow(2), aRow(3)]);
  const [first, second] = await town.codes();
  const read = (now: number) => readCodes(town.world, 'demo', IMPORT, 1_000, now);
  const end = second?.code.expiresAt ?? 0;
  expect(await read(end - 1)).toEqual({ people: [first, second], over: 0 });
  expect(await read(end)).toEqual({ people: [], over: 2 });
  await giveLinkingCode(town.world, 'demo', { subjectId: first?.id ?? '', revision: 0 }, end);
  expect(await read(end)).toMatchObject({ people: [{ id: first?.id }], over: 1 });
});

test('imports are listed, the latest first, with who made them; codes stand in the order of the readings', async () => {
  const town = aTown();
  await town.towns.change('demo', async (demo) => demo.saveStaff(aStaffMember('sato')));
  await town.enter([aRow(2, { kana: 'わたなべ' }), aRow(3, { kana: 'あべ' })]);
  expect(await listImports(town.world, 'demo')).toMatchObject({
    imports: [{ id: IMPORT, by: aStaffMember('sato').name, rows: 2, people: 2, linked: 0, undoneAt: null }],
  });
  expect((await town.codes()).map(({ kana }) => kana)).toEqual(['あべ', 'わたなべ']);
});
