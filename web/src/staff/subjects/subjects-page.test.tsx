// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StaffAnswer, StaffInput } from 'functions/contract/staff.ts';
import { Refusal } from 'functions/domain/refusal.ts';
import { afterEach, expect, test } from 'vitest';
import { openPage } from '../../testing/open-page.tsx';
import { SubjectsPage } from './subjects-page.tsx';

afterEach(cleanup);

type Page = StaffAnswer<'subjects.list'>;
const person = (id: string, more: Partial<Page['people'][number]> = {}): Page['people'][number] => ({
  id,
  registrationNumber: '123456789',
  name: '山田　花子',
  kana: 'やまだ　はなこ',
  state: 'answered',
  birthDate: '1938-04-05',
  phone: '090-1234-5678',
  lastReportAt: '2026-11-22T23:12:00.000Z',
  registeredAt: '2026-10-01T01:00:00.000Z',
  watchers: 2,
  reach: 'confirmed',
  ...more,
});

function open(list: (input: StaffInput<'subjects.list'>) => Promise<Page>, people = 3, at = '/subjects') {
  const asked: StaffInput<'subjects.list'>[] = [];
  const shown = openPage(
    <SubjectsPage />,
    {
      'subjects.list': (input) => {
        asked.push(input);
        return list(input);
      },
      'subjects.count': async () => ({ people }),
    },
    { at, path: '/subjects' },
  );
  return { ...shown, asked };
}
const onePage =
  (...people: Page['people']) =>
  async () => ({ people, next: null });

test('each person stands in a row: name and reading, state in words, last answer, phone to call, family', async () => {
  open(
    onePage(
      person('s1'),
      person('s2', { name: null, kana: null, state: 'help', lastReportAt: null, phone: null }),
    ),
    2,
  );
  const [, first, second] = within(await screen.findByRole('table', { name: '対象者の一覧' })).getAllByRole(
    'row',
  );
  expect(first?.textContent).toMatch(
    /山田　花子やまだ　はなこ元気11月23日（月）8:12\d+歳090-1234-5678.*2人1234-5678-9/,
  );
  expect(
    within(first as HTMLElement)
      .getByRole('link', { name: '090-1234-5678' })
      .getAttribute('href'),
  ).toBe('tel:090-1234-5678');
  expect(second?.textContent).toMatch(/^お名前は聞いていません連絡がほしいまだありません/);
  expect((await screen.findByText('2人中 1–2人')).textContent).toBe('2人中 1–2人');
  expect(document.title).toBe('対象者 ｜ ひだまり町 見守り');
});

test('a search is among everybody, takes away the filter, and stands in no address and no title', async () => {
  const { asked, router } = open(onePage(person('s1')), 1, '/subjects?state=waiting');
  await screen.findByRole('table');
  expect(asked.at(-1)?.whom).toEqual({ are: 'in-state', state: 'waiting' });
  await userEvent.type(screen.getByRole('searchbox', { name: '名前・ふりがな・登録番号' }), 'やまだ{Enter}');
  await screen.findByRole('button', { name: '全員を見る' });
  expect(asked.at(-1)?.whom).toEqual({ are: 'found', typed: 'やまだ' });
  expect(screen.queryByRole('combobox', { name: '今日のようす' })).toBeNull();
  expect(decodeURIComponent(router.state.location.search)).not.toContain('やまだ');
  expect(document.title).not.toContain('やまだ');
});

test('state and order stand in the address, so that it can be kept and gone back to', async () => {
  const { asked, router } = open(onePage(person('s1')));
  await screen.findByRole('table');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '今日のようす' }), 'お返事待ち');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '並べ方' }), '最後のお返事が古い順');
  await screen.findByRole('table');
  expect(router.state.location.search).toBe('?state=waiting&order=report-oldest');
  expect(asked.at(-1)).toEqual({
    whom: { are: 'in-state', state: 'waiting' },
    order: 'report-oldest',
    after: null,
  });
});

test('pages are turned on and back, each from where the last one ended', async () => {
  const place = { by: 'やまだ', state: 'w1/000000005', id: 's1' };
  const { asked } = open(
    async ({ after }) =>
      after === null
        ? { people: [person('s1')], next: place }
        : { people: [person('s2', { name: '和田' })], next: null },
    2,
  );
  await screen.findByText('山田 花子');
  await userEvent.click(screen.getByRole('button', { name: '次の50人' }));
  await screen.findByText('和田');
  expect(asked.at(-1)?.after).toEqual(place);
  expect(screen.getByText('2人中 2–2人')).toBeDefined();
  expect(screen.queryByRole('button', { name: '次の50人' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '前の50人' }));
  await screen.findByText('山田 花子');
});

test('where there is nobody yet it says how somebody comes; where nobody fits, that nobody does', async () => {
  open(onePage(), 0);
  expect(await screen.findByText(/対象者はまだいません/)).toBeDefined();
  cleanup();
  open(onePage(), 0, '/subjects?state=help');
  expect(await screen.findByText('この条件の方はいません。')).toBeDefined();
});

test('while it is read there is its shape; when that fails, what to do', async () => {
  open(() => new Promise(() => undefined));
  expect(await screen.findByRole('status', { name: '読み込み中です' })).toBeDefined();
  cleanup();
  open(() => Promise.reject(new Refusal('not-allowed')));
  expect((await screen.findByRole('alert')).textContent).toContain('あなたの権限ではできません');
});

test('of whom an alarm might reach nobody is one of the filters, with why; it has one order', async () => {
  const { asked, router } = open(onePage(person('s1', { reach: 'unconfirmed', watchers: 1 })), 1);
  await screen.findByRole('table');
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: '今日のようす' }),
    '知らせがご家族に届くか分からない方',
  );
  expect((await screen.findByText('届くか未確認')).textContent).toBe('届くか未確認');
  expect(router.state.location.search).toBe('?state=out-of-reach');
  expect(asked.at(-1)?.whom).toEqual({ are: 'out-of-reach' });
  expect(screen.queryByRole('combobox', { name: '並べ方' })).toBeNull();
});
