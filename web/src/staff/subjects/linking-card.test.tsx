// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StaffAnswer } from 'functions/contract/staff.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { at } from '../../testing/a-today.ts';
import type { Answers } from '../../testing/fake-backend.ts';
import { openPage } from '../../testing/open-page.tsx';
import { ExportSubjects } from './export-subjects.tsx';
import { LinkingCard } from './linking-card.tsx';

afterEach(cleanup);

const code = { digits: '1234567894', expiresAt: at('2027-01-22 10:00') };
const linking = (more: Partial<StaffAnswer<'subject.readLinking'>> = {}): Answers => ({
  'subject.readLinking': async () => ({ revision: 3, isLinked: false, code: null, ...more }),
});
const sure = async (name: string) =>
  userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name }));

test('who is not on LINE yet has a code, until when, and can be given another', async () => {
  const given: unknown[] = [];
  openPage(<LinkingCard subjectId="s1" />, {
    ...linking({ code }),
    'subject.giveLinkingCode': async (input) => {
      given.push(input);
      return code;
    },
  });
  expect(await screen.findByText('12345-67894')).toBeDefined();
  expect(screen.getByText(/2027年1月22日まで、1回だけ使えます/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: '番号を出し直す' }));
  await sure('番号を出す');
  expect(given).toEqual([{ subjectId: 's1', revision: 3 }]);
});

test('who is on LINE can be given one for a new phone, and it is said what that does', async () => {
  openPage(<LinkingCard subjectId="s1" />, linking({ isLinked: true }));
  await userEvent.click(await screen.findByRole('button', { name: '新しい電話につなぐ番号を出す' }));
  expect(within(await screen.findByRole('dialog')).getByText(/見守るご家族は、そのままです/)).toBeDefined();
});

test('who may only look sees neither', async () => {
  const { container } = openPage(<LinkingCard subjectId="s1" />, linking(), { role: 'viewer' });
  expect(container.textContent).toBe('');
});

test('an export that broke off is begun again by one press', async () => {
  const files: Blob[] = [];
  URL.createObjectURL = (file) => String(files.push(file as Blob));
  URL.revokeObjectURL = () => undefined;
  const nobody = { numberHeader: '登録番号', columns: [], people: [], next: null };
  openPage(<ExportSubjects />, {
    'subjects.count': async () => ({ people: 0 }),
    'subjects.export': vi.fn(async () => nobody).mockRejectedValueOnce(new Error('offline')),
  });
  await userEvent.click(screen.getByRole('button', { name: '書き出し' }));
  await sure('書き出す');
  expect(await screen.findByText(/「もう一度」を押してください/)).toBeDefined();
  await sure('もう一度');
  expect(await screen.findByText('0人を書き出しました')).toBeDefined();
  expect(files).toHaveLength(1);
});

test('everybody is exported page by page, and it is said that the log keeps it', async () => {
  const files: Blob[] = [];
  URL.createObjectURL = (file) => String(files.push(file as Blob));
  URL.revokeObjectURL = () => undefined;
  const person = (registrationNumber: string, name: string) => ({
    registrationNumber,
    state: 'unlinked' as const,
    registeredAt: at('2026-11-23 10:00'),
    cells: [name],
  });
  const columns = [{ questionId: 'name', header: 'お名前', required: true }];
  const head = { numberHeader: '登録番号', columns };
  const counted = vi.fn(async () => ({ people: 2 }));
  openPage(<ExportSubjects />, {
    'subjects.count': counted,
    'subjects.export': async ({ after }) =>
      after === null
        ? { ...head, people: [person('123456785', '山田　花子')], next: 's1' }
        : { ...head, people: [person('123456793', '𠮷田　一郎')], next: null },
  });
  await userEvent.click(screen.getByRole('button', { name: '書き出し' }));
  expect(await screen.findByText(/2人の登録の内容を.*操作の記録に残ります/)).toBeDefined();
  await userEvent.click(screen.getByRole('radio', { name: /Shift_JIS/ }));
  await sure('書き出す');
  expect(await screen.findByText(/Shift_JISでは書けない文字.*𠮷/)).toBeDefined();
  expect(files).toEqual([]);
  await userEvent.click(screen.getByRole('radio', { name: /UTF-8/ }));
  await sure('書き出す');
  expect(await screen.findByText('2人を書き出しました')).toBeDefined();
  expect(files).toHaveLength(1);
  // It changes nothing: nothing that was read is read anew.
  expect(counted).toHaveBeenCalledOnce();
});
