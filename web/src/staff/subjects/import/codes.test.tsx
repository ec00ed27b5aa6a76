// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refusal } from 'functions/domain/refusal.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { at } from '../../../testing/a-today.ts';
import type { Answers } from '../../../testing/fake-backend.ts';
import { openPage } from '../../../testing/open-page.tsx';
import { Codes } from './codes.tsx';

afterEach(cleanup);

const open = (answers: Answers) => openPage(<Codes importId="i1" />, answers);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const code = { digits: '1234567894', expiresAt: at('2027-01-22 10:00') };
const codes = {
  'import.codes': async () => ({
    people: [{ id: 's1', name: '山田　花子', registrationNumber: '123456785', code }],
    over: 2,
  }),
} satisfies Answers;

test('the codes are asked for when they are printed, and leave the page with that', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  open({
    ...codes,
    'today.read': async () => ({ waves: [], counts: {}, friendUrl: 'https://line.me/x' }) as never,
  });
  await press('番号を印刷する');
  expect(await screen.findByText('12345-67894')).toBeDefined();
  expect(screen.getByText(/花子 様/)).toBeDefined();
  await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  expect(screen.getByText(/2人の番号は、使える期限を過ぎたため入っていません/)).toBeDefined();
  fireEvent(window, new Event('afterprint'));
  expect(screen.queryByText('12345-67894')).toBeNull();
});

test('where no code counts any more nothing is printed, and what to do is said', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  open({ 'import.codes': async () => ({ people: [], over: 3 }) });
  await press('番号を印刷する');
  expect(await screen.findByText(/3人の番号は.*「つなぐ番号を出す」を押してください/)).toBeDefined();
  expect(print).not.toHaveBeenCalled();
});

test('codes that cannot be printed without what stands beside them: that is said', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  open({ ...codes, 'today.read': async () => Promise.reject(new Refusal('not-allowed')) });
  await press('番号を印刷する');
  expect(await screen.findByText(/あなたの権限ではできません/)).toBeDefined();
  expect(print).not.toHaveBeenCalled();
});
