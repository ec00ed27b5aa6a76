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

const today = {
  'today.read': async () => ({ waves: [], counts: {}, friendUrl: 'https://line.me/x' }) as never,
} satisfies Answers;

test('the codes are asked for when they are printed, and leave the page with that', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  open({ ...codes, ...today });
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
  open({ ...today, 'import.codes': async () => ({ people: [], over: 3 }) });
  await press('番号を印刷する');
  expect(await screen.findByText(/3人の番号は.*「つなぐ番号を出す」を押してください/)).toBeDefined();
  expect(print).not.toHaveBeenCalled();
});

test('where nobody waits for a code any more that is said, and not that all came: some may have been erased', async () => {
  open({ ...today, 'import.codes': async () => ({ people: [], over: 0 }) });
  await press('番号を印刷する');
  expect(
    await screen.findByText('LINE登録待ちの方は、もういません。お渡しする番号はありません。'),
  ).toBeDefined();
});

test('codes that cannot be printed without what stands beside them: that is said, and no code leaves', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const given = vi.fn(codes['import.codes']);
  open({ 'import.codes': given, 'today.read': async () => Promise.reject(new Refusal('not-allowed')) });
  await press('番号を印刷する');
  expect(await screen.findByText(/あなたの権限ではできません/)).toBeDefined();
  expect(print).not.toHaveBeenCalled();
  expect(given).not.toHaveBeenCalled();
});

test('what could not be printed is printed when one presses again, and never by itself', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const read = vi.fn(today['today.read']).mockRejectedValueOnce(new Error('offline'));
  open({ ...codes, 'today.read': read });
  await press('番号を印刷する');
  expect(await screen.findByText(/「もう一度」を押してください/)).toBeDefined();
  fireEvent(window, new Event('visibilitychange'));
  expect(read).toHaveBeenCalledTimes(1);
  expect(print).not.toHaveBeenCalled();
  await press('もう一度');
  expect(await screen.findByText('12345-67894')).toBeDefined();
  expect(print).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('button', { name: 'もう一度' })).toBeNull();
});

test('codes that could not be saved are saved when one presses again', async () => {
  const files: Blob[] = [];
  URL.createObjectURL = (file) => String(files.push(file as Blob));
  URL.revokeObjectURL = () => undefined;
  open({ 'import.codes': vi.fn(codes['import.codes']).mockRejectedValueOnce(new Error('offline')) });
  await press('番号をCSVで保存する');
  await press('もう一度');
  await vi.waitFor(() => expect(files).toHaveLength(1));
});
