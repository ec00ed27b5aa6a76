// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StaffInput } from 'functions/contract/staff.ts';
import { afterEach, expect, test } from 'vitest';
import { hanako, november } from '../../../testing/one-subject.ts';
import { openPage } from '../../../testing/open-page.tsx';
import { Month } from './month.tsx';

afterEach(cleanup);

function open(at = '/') {
  const asked: StaffInput<'month.read'>[] = [];
  const shown = openPage(
    <Month subject={hanako} />,
    {
      'month.read': async (input) => {
        asked.push(input);
        return november;
      },
    },
    { at },
  );
  return { ...shown, asked };
}

test('each day has its word, whoever sees or hears it, and the weeks begin on Monday', async () => {
  open();
  const table = within(await screen.findByRole('table', { name: '2026年11月のお返事' }));
  expect(table.getByRole('cell', { name: '23 お返事あり 8:12' })).toBeDefined();
  expect(table.getByRole('cell', { name: '22 お返事なし' })).toBeDefined();
  const [, firstWeek] = table.getAllByRole('row');
  const cells = within(firstWeek as HTMLElement).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent?.replace(/\D/gu, ''))).toEqual([
    '',
    '',
    '',
    '',
    '',
    '',
    '1',
  ]);
  const legend = within(screen.getByRole('list', { name: 'しるしの意味' })).getAllByRole('listitem');
  expect(legend.map(({ textContent }) => textContent)).toContain('職員が確かめた');
});

test('the same days stand in a list, with who found out', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: '一覧で見る' }));
  const [, latest] = within(screen.getByRole('table', { name: '2026年11月のお返事' })).getAllByRole('row');
  expect(latest?.textContent).toBe('11月24日（火）職員が確かめた13:00佐藤');
});

test('months are turned by keyboard, and the month stands in the address', async () => {
  const { asked, router } = open();
  const previous = await screen.findByRole('button', { name: '前の月' });
  expect(screen.getByRole('button', { name: '次の月' })).toHaveProperty('disabled', true);
  previous.focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('table', { name: '2026年10月のお返事' })).toBeDefined();
  expect(router.state.location.search).toBe('?month=2026-10');
  expect(asked.map(({ month }) => month)).toEqual(['2026-11', '2026-10']);
  expect(screen.getByRole('button', { name: '前の月' })).toHaveProperty('disabled', true);
});

test.each(['2026-99', '2026-09', '2026-12'])(
  'an address with %s, which she has not, shows the present month',
  async (month) => {
    const { asked } = open(`/?month=${month}`);
    await screen.findByRole('table', { name: '2026年11月のお返事' });
    expect(asked).toEqual([{ subjectId: 's1', month: '2026-11' }]);
  },
);
