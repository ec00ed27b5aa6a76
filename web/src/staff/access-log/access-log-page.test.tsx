// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { StaffInput } from 'functions/contract/staff.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { at } from '../../testing/a-today.ts';
import type { Answers } from '../../testing/fake-backend.ts';
import { openPage } from '../../testing/open-page.tsx';
import { AccessLogPage } from './access-log-page.tsx';
import { csvOf } from '../csv-file.ts';
import type { Line } from './use-line-text.ts';

afterEach(cleanup);

function line(id: string, more: Partial<Line> = {}): Line {
  return {
    id,
    at: at('2026-11-24 09:12'),
    does: 'sees',
    call: 'alert.read',
    by: { staffId: 'u1', name: '佐藤' },
    subject: null,
    recipient: null,
    colleague: null,
    settings: {},
    ...more,
  };
}
const hanako = { subjectId: 's1', known: { name: '山田　花子', registrationNumber: '123456789' } };

function open(lines: Line[], at_ = '/', more: Answers = {}) {
  const asked: StaffInput<'accessLog.read'>[] = [];
  const opened = openPage(
    <AccessLogPage />,
    {
      'accessLog.read': async (input) => {
        asked.push(input);
        return { lines, next: input.after ? null : { at: at('2026-11-24 09:00'), id: 'z' } };
      },
      ...more,
    },
    { at: at_ },
  );
  return { ...opened, asked };
}

test('each line is a sentence; who was erased is nobody; a call of another day is known to be one', async () => {
  open([
    line('a', { subject: hanako }),
    line('b', { subject: { subjectId: 's2', known: null } }),
    line('c', {
      call: 'settings.change',
      does: 'changes',
      settings: { alertTime: '13:00', showNames: 'true' },
    }),
    line('d', { call: 'former.call' }),
  ]);
  expect(await screen.findByText(/^佐藤さんが 山田.花子 の確認を見ました$/)).toBeDefined();
  expect(screen.getByText('佐藤さんが 消去ずみの方 の確認を見ました')).toBeDefined();
  expect(
    screen.getByText('佐藤さんが お届けの設定を変えました お返事を確かめる時刻：13:00 お名前を見せる：はい'),
  ).toBeDefined();
  expect(screen.getByText(/今はない操作をしました/)).toBeDefined();
});

test('a rewording is told by the words it is about, and so is one that was taken back', async () => {
  const reworded = (id: string, textKey: string, words: string) =>
    line(id, { call: 'text.reword', does: 'changes', settings: { textKey, words } });
  open([
    reworded('a', 'check-in.greeting', 'おはよう！'),
    reworded('b', 'check-in.greeting', 'null'),
    reworded('c', 'former.key', 'こんにちは'),
  ]);
  const said = (text: string) => screen.findByText(`佐藤さんが 文面を言い換えました ${text}`);
  expect(await said('文面：おはようございます。 新しい言葉：おはよう！')).toBeDefined();
  expect(await said('文面：おはようございます。 新しい言葉：なし（もとの言葉に戻しました）')).toBeDefined();
  expect(await said('文面：（今はない文面） 新しい言葉：こんにちは')).toBeDefined();
});

test('the filters stand in the address by ids and days, nobody’s name', async () => {
  const { router, asked } = open([line('a', { subject: hanako })], '/?does=sees');
  fireEvent.click(await screen.findByRole('button', { name: '山田　花子 の記録だけを見る' }));
  fireEvent.change(screen.getByLabelText('この日から'), { target: { value: '2026-11-01' } });
  await waitFor(() => expect(router.state.location.search).toBe('?does=sees&subject=s1&from=2026-11-01'));
  await waitFor(() =>
    expect(asked.at(-1)).toMatchObject({ does: 'sees', subjectId: 's1', from: '2026-11-01', to: null }),
  );
  fireEvent.click(screen.getByRole('button', { name: '条件をすべて消す' }));
  await waitFor(() => expect(router.state.location.search).toBe(''));
});

test('earlier lines are asked for from where the page ended, and the latest are found again', async () => {
  const { asked } = open([line('a')]);
  fireEvent.click(await screen.findByRole('button', { name: '前の1件' }));
  fireEvent.click(await screen.findByRole('button', { name: '新しい記録に戻る' }));
  await waitFor(() => expect(asked).toHaveLength(3));
  expect(asked.map(({ after }) => after?.id ?? null)).toEqual([null, 'z', null]);
});

test('nothing for these filters is said', async () => {
  open([]);
  expect(await screen.findByText('この条件の記録はありません。')).toBeDefined();
});

test('the lines are exported by the filters, and that is asked for by a call of its own', async () => {
  const write = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue(undefined);
  const asked: unknown[] = [];
  let isAway = true;
  open([line('a', { subject: hanako })], '/?subject=s1', {
    'accessLog.export': async (input) => {
      if (isAway) throw new Error('no network');
      asked.push(input);
      return { lines: [line('a', { subject: hanako })], next: null };
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'CSVに書き出す' }));
  const again = await screen.findByRole('button', { name: 'もう一度' });
  isAway = false;
  fireEvent.click(again);
  expect(await screen.findByText('1件を書き出しました')).toBeDefined();
  expect(asked).toEqual([{ staffId: null, subjectId: 's1', does: null, from: null, to: null }]);
  expect(write).toHaveBeenCalledOnce();
});

test('a file begins with the mark of UTF-8, and no cell of it is a formula', () => {
  expect(csvOf([['操作', '=1+1', '@x', '山田 "花子"']])).toBe(`\ufeff操作,"'=1+1","'@x","山田 ""花子"""`);
});
