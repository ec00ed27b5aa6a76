import { expect, test } from 'vitest';
import { aPublication } from '../testing/a-publication.ts';
import { aRow, IMPORT } from '../testing/an-import.ts';
import { registers } from '../testing/stories.ts';
import { worldAt } from '../testing/world-at.ts';
import { standardQuestions } from '../domain/registration/standard-questions.ts';
import { exportSubjects } from './export-subjects.ts';
import { checkImport, enterImported } from './import-subjects.ts';

test('everybody is exported once, a page after the other, with what they answered and how it stands with them', async () => {
  const town = worldAt('2026-11-23 10:00');
  const number = await registers(town, 'hanako');
  const rows = [aRow(2), aRow(3), aRow(4)];
  const input = { importId: IMPORT, version: 1, total: 3, rows };
  await enterImported(town.world, 'demo', input, { uid: 'u1' }, town.now());
  const people = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof exportSubjects>> = await exportSubjects(
      town.world,
      'demo',
      after,
      2,
      town.now(),
    );
    expect(page.columns.map(({ header }) => header).slice(0, 3)).toEqual(['お名前', 'ふりがな', '生年月日']);
    people.push(...page.people);
    after = page.next;
  } while (after !== null);
  expect(people).toHaveLength(4);
  expect(new Set(people.map(({ registrationNumber }) => registrationNumber)).size).toBe(4);
  expect(people.find(({ registrationNumber }) => registrationNumber === number)).toMatchObject({
    state: 'scheduled',
    cells: ['山田　花子', 'やまだはなこ', '1938/04/05', '090-1234-5678', '中央', '同意します'],
  });
  expect(people.filter(({ state }) => state === 'unlinked')).toHaveLength(3);
});

test('who answered earlier questions keeps those answers, in columns after those of now', async () => {
  const town = worldAt('2026-11-23 10:00');
  await registers(town, 'hanako');
  const { questions, ...set } = standardQuestions(2, ['中央', '北']);
  const without = questions.filter(({ id }) => id !== 'phone');
  town.towns.documents.set('demo/questionSets/2', aPublication({ ...set, questions: without }));
  await town.towns.change('demo', async (demo) => {
    const municipality = await demo.municipality();
    const settings = { ...municipality.settings, questionSetVersion: 2 };
    demo.saveMunicipality({ ...municipality, settings });
  });
  const { columns, people } = await exportSubjects(town.world, 'demo', null, 10, town.now());
  expect(columns.at(-1)).toMatchObject({ questionId: 'phone', header: '電話番号' });
  expect(people[0]?.cells.at(-1)).toBe('090-1234-5678');
});

test('what was exported is what can be imported: everybody is known already, by number', async () => {
  const town = worldAt('2026-11-23 10:00');
  await registers(town, 'hanako');
  const { columns, people } = await exportSubjects(town.world, 'demo', null, 10, town.now());
  const rows = people.map(({ registrationNumber, cells }, index) => ({
    line: index + 2,
    number: registrationNumber,
    cells: Object.fromEntries(columns.map(({ questionId }, at) => [questionId, cells[at] ?? ''])),
  }));
  expect(
    (await checkImport(town.world, 'demo', { importId: IMPORT, version: 1, rows }, town.now())).problems,
  ).toEqual([{ line: 2, questionId: null, problem: { code: 'number-taken' } }]);
});
