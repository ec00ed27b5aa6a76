// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StaffInput } from 'functions/contract/staff.ts';
import { Refusal } from 'functions/domain/refusal.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { hanako, hersToRead } from '../../testing/one-subject.ts';
import { openPage } from '../../testing/open-page.tsx';
import { SubjectPage, type Subject } from './subject-page.tsx';

afterEach(cleanup);

/** Her page, and what is stored: each change of it raises the revision, and needs the one that is there. */
function open() {
  let now = hanako;
  const store = (own: number | null, more: Partial<Subject> = {}) => {
    now = { ...now, ...more, revision: now.revision + 1, threshold: { ...now.threshold, own } };
  };
  const change = vi.fn(async ({ revision, rounds }: StaffInput<'subject.changeThreshold'>) => {
    if (revision !== now.revision) throw new Refusal('changed-meanwhile');
    store(rounds);
    return { revision: now.revision };
  });
  const { router } = openPage(
    <SubjectPage />,
    {
      ...hersToRead,
      'subject.read': async ({ subjectId }) => ({ ...now, id: subjectId }),
      'subject.changeThreshold': change,
    },
    { role: 'staff', at: '/subjects/s1', path: '/subjects/:subjectId' },
  );
  return { change, store, router };
}

const select = () => screen.findByRole<HTMLSelectElement>('combobox', { name: /何回お返事がないと/ });
const choose = async (rounds: string) => userEvent.selectOptions(await select(), rounds);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

test('an own threshold is saved by the revision that was seen; it stays on show, and the focus where it was', async () => {
  const { change } = open();
  await choose('5回つづけて');
  await press('保存する');
  expect(await screen.findByText('保存しました')).toBeDefined();
  expect(change).toHaveBeenCalledWith({ subjectId: 's1', revision: 3, rounds: 5 });
  expect((await select()).value).toBe('5');
  expect(document.activeElement?.textContent).toBe('保存する');
});

test('who was slower with an own threshold is told what it is by now; the choice stays, and may be set over that', async () => {
  const { change, store } = open();
  await choose('5回つづけて');
  store(3);
  await press('保存する');
  expect(await screen.findByText(/この間に、ほかの方が変えました/)).toBeDefined();
  expect(screen.getByText('今は「3回つづけて」です。')).toBeDefined();
  expect((await select()).value).toBe('5');
  const section = within(screen.getByRole('region', { name: 'お返事がないときのお知らせ' }));
  await userEvent.click(section.getByRole('button', { name: 'もう一度' }));
  expect(await screen.findByText('保存しました')).toBeDefined();
  expect(change.mock.lastCall).toEqual([{ subjectId: 's1', revision: 4, rounds: 5 }]);
  expect(screen.queryByText(/この間に、ほかの方が変えました/)).toBeNull();
});

test('an own threshold that a colleague set after one chose is not overwritten, though the page has read it by then', async () => {
  const { change, store } = open();
  await choose('5回つづけて');
  store(3, { phone: '090-8765-4321' });
  fireEvent(window, new Event('visibilitychange'));
  await screen.findByText('090-8765-4321');
  await press('保存する');
  expect(await screen.findByText(/この間に、ほかの方が変えました/)).toBeDefined();
  expect(change).not.toHaveBeenCalled();
});

test('an own threshold that was saved is taken back by one press, and stands there as it was', async () => {
  const { change } = open();
  await choose('5回つづけて');
  await press('保存する');
  await press('元に戻す');
  expect(await screen.findByText('元に戻しました')).toBeDefined();
  expect(change.mock.lastCall).toEqual([{ subjectId: 's1', revision: 4, rounds: null }]);
  expect((await select()).value).toBe('');
});

test("what was chosen for one stands on nobody else's page", async () => {
  const { router } = open();
  await select();
  await act(() => router.navigate('/subjects/s2'));
  await choose('5回つづけて');
  await act(() => router.navigate('/subjects/s1'));
  expect((await select()).value).toBe('');
});
