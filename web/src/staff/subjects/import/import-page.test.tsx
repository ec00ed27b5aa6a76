// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StaffAnswer, StaffInput } from 'functions/contract/staff.ts';
import { Refusal } from 'functions/domain/refusal.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { at } from '../../../testing/a-today.ts';
import type { Answers } from '../../../testing/fake-backend.ts';
import { openPage } from '../../../testing/open-page.tsx';
import { ImportPage } from './import-page.tsx';

afterEach(cleanup);

type Past = StaffAnswer<'imports.list'>['imports'][number];
const PAST: Past = {
  id: 'i1',
  startedAt: at('2026-11-23 10:00'),
  by: '佐藤',
  rows: 3,
  people: 3,
  linked: 0,
  undoneAt: null,
};
const COLUMNS: StaffAnswer<'import.columns'> = {
  version: 2,
  numberHeader: '登録番号',
  columns: [
    { questionId: 'name', header: 'お名前', required: true },
    { questionId: 'phone', header: '電話番号', required: true },
    { questionId: 'more', header: 'ほかに', required: false },
  ],
};

/** The page with a server that finds every line good, unless a test says otherwise. */
function open(more: Answers = {}, past: Past[] = []) {
  const entered: StaffInput<'import.enter'>[] = [];
  const checked: StaffInput<'import.check'>[] = [];
  openPage(<ImportPage />, {
    'import.columns': async () => COLUMNS,
    'imports.list': async () => ({ imports: past }),
    'import.check': async (input) => {
      checked.push(input);
      return { good: input.rows.length, problems: [] };
    },
    'import.enter': async (input) => {
      entered.push(input);
      return { people: new Set(entered.flatMap(({ rows }) => rows.map(({ line }) => line))).size };
    },
    ...more,
  });
  return { entered, checked };
}

const csv = (text: string) => new File([text], '名簿.csv', { type: 'text/csv' });
const many = (count: number) =>
  csv(['お名前,電話番号', ...Array.from({ length: count }, (_, n) => `山田${n},090-0000-0000`)].join('\n'));
const choose = async (file: File) => userEvent.upload(await screen.findByLabelText('CSVファイル'), file);
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

test('a file is read, looked at and entered in parts under one id; what was done is said', async () => {
  const { checked, entered } = open();
  await choose(many(120));
  expect(await screen.findByText(/名簿.csv（UTF-8）に、120人分の行があります/)).toBeDefined();
  await press('確かめる');
  expect(await screen.findByText('120人を取り込めます。まだ何も登録していません。')).toBeDefined();
  expect(checked[0]?.rows[0]).toEqual({
    line: 2,
    number: '',
    cells: { name: '山田0', phone: '090-0000-0000', more: '' },
  });
  await press('120人を取り込む');
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '取り込む' }));
  expect(await screen.findByText(/120人を取り込みました/)).toBeDefined();
  expect(entered.map(({ rows }) => rows.length)).toEqual([50, 50, 20]);
  expect(new Set([...entered, ...checked].map(({ importId }) => importId)).size).toBe(1);
});

test('what is in the way stands there by line, column and cell, with what to do; nothing can be entered', async () => {
  open({
    'import.check': async () => ({
      good: 1,
      problems: [
        { line: 3, questionId: 'phone', problem: { code: 'not-a-phone' } },
        { line: 4, questionId: 'name', problem: { code: 'person-twice', line: 2 } },
      ],
    }),
  });
  await choose(csv('電話番号,お名前\n090-1234-5678,山田花子\n123,佐藤一郎\n090-1234-5678,山田花子'));
  await press('確かめる');
  const table = within(await screen.findByRole('table', { name: '直すところ' }));
  const cells = table.getAllByRole('row').map((row) =>
    within(row)
      .queryAllByRole('cell')
      .map((each) => each.textContent),
  );
  expect(cells.slice(1)).toEqual([
    ['電話番号', '123', '電話番号として読み取れません。市外局番から入力してください。例：090-1234-5678'],
    ['お名前', '山田花子', '2行目と、お名前と生年月日が同じです。同じ方なら、どちらかを消してください。'],
  ]);
  expect(screen.queryByRole('button', { name: /人を取り込む/ })).toBeNull();
});

test('the same file, corrected, can be chosen once more', async () => {
  const { checked } = open();
  const field = await screen.findByLabelText<HTMLInputElement>('CSVファイル');
  await choose(many(1));
  await userEvent.click(field);
  expect(field.files).toHaveLength(0);
  await choose(many(2));
  await screen.findByText(/2人分の行があります/);
  await press('確かめる');
  await screen.findByText(/2人を取り込めます/);
  expect(checked[0]?.rows).toHaveLength(2);
});

test('a column that is called otherwise is chosen by hand', async () => {
  const { checked } = open();
  await choose(csv('氏名,電話番号\n山田花子,090-1234-5678'));
  expect(await screen.findByText(/この列が見つかりません/)).toBeDefined();
  expect(screen.queryByRole('button', { name: '確かめる' })).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText(/^お名前/), '氏名');
  await press('確かめる');
  await screen.findByText(/1人を取り込めます/);
  expect(checked[0]?.rows[0]?.cells['name']).toBe('山田花子');
});

test('where it breaks off the rest is entered under the same id', async () => {
  let broken = true;
  const parts: StaffInput<'import.enter'>[] = [];
  open({
    'import.enter': async (input) => {
      if (broken && parts.length === 1) throw new Error('no network');
      parts.push(input);
      return { people: parts.length * 50 };
    },
  });
  await choose(many(100));
  await press('確かめる');
  await press('100人を取り込む');
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '取り込む' }));
  expect(await screen.findByText('100人のうち 50人を取り込みました。')).toBeDefined();
  expect(await screen.findByRole('alert')).toBeDefined();
  broken = false;
  await press('続きを取り込む');
  expect(await screen.findByText(/100人を取り込みました/)).toBeDefined();
  expect(new Set(parts.map(({ importId }) => importId)).size).toBe(1);
});

test.each([
  ['no table', csv('\u0000\u0001\u0002'), /CSVファイルとして読み取れません/],
  ['only a heading', csv('お名前,電話番号\n'), /見出しのほかに行がありません/],
  ['more than can be taken', many(1001), /一度に取り込めるのは1000人までです/],
])('a file that holds %s is not taken, and it is said what to do', async (_, file, says) => {
  open();
  await choose(file);
  expect(await screen.findByText(says)).toBeDefined();
  expect(screen.queryByRole('button', { name: '確かめる' })).toBeNull();
});

test('an import is undone after a question; once somebody is on LINE it is said why it cannot be', async () => {
  const undone: string[] = [];
  open(
    {
      'import.undo': async ({ importId }) => {
        if (importId === 'linked') throw new Refusal('import-linked');
        undone.push(importId);
        return {};
      },
    },
    [PAST, { ...PAST, id: 'linked', linked: 1 }],
  );
  const [first, second] = await screen.findAllByRole('button', { name: 'この取り込みを取り消す' });
  for (const button of [first, second]) {
    await userEvent.click(button as HTMLElement);
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: '取り消す' }),
    );
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  }
  expect(undone).toEqual(['i1']);
  expect(await screen.findByText(/もうLINEで登録した方がいます/)).toBeDefined();
});

test('while a file is entered no other one is chosen, and its import has not stopped and is not undone', async () => {
  const past: Past[] = [];
  const rest = Promise.withResolvers<StaffAnswer<'import.enter'>>();
  open({
    'imports.list': async () => ({ imports: [...past] }),
    'import.enter': async ({ importId, rows }) => {
      if (rows.length < 50) return rest.promise;
      past.push({ ...PAST, id: importId, rows: 70, people: 50 }, { ...PAST, id: 'stopped', rows: 9 });
      return { people: 50 };
    },
  });
  await choose(many(70));
  await press('確かめる');
  await press('70人を取り込む');
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '取り込む' }));
  const entering = within(await screen.findByRole('article', { name: /（70人）/ }));
  expect(entering.getByText(/50人を登録しました/)).toBeDefined();
  expect(entering.queryByRole('alert')).toBeNull();
  expect(entering.queryByRole('button', { name: 'この取り込みを取り消す' })).toBeNull();
  const stopped = within(screen.getByRole('article', { name: /（9人）/ }));
  expect(stopped.getByRole('alert').textContent).toContain('「続きを取り込む」を押してください');
  expect(screen.getByLabelText('CSVファイル').matches(':disabled')).toBe(true);
  expect(screen.getByLabelText(/^お名前/).matches(':disabled')).toBe(true);
  rest.resolve({ people: 70 });
  expect(await screen.findByText(/70人を取り込みました/)).toBeDefined();
  expect(screen.getByLabelText('CSVファイル').matches(':disabled')).toBe(false);
  expect(entering.getByRole('button', { name: 'この取り込みを取り消す' })).toBeDefined();
});
