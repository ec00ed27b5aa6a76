// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { ask, openQuestions, row } from '../../../testing/open-questions.tsx';
// Loaded before, so that no test waits for it.
import './line-preview.tsx';

afterEach(cleanup);

/** Opens the page and waits for the phone beside it. */
async function openPreview() {
  const { user, server } = await openQuestions();
  const phone = await screen.findByRole('group', { name: '試しのスマートフォン' });
  return { user, server, phone, talk: within(phone).getByRole('log', { name: '試しのトーク' }) };
}
const sends = async (user: UserEvent, text: string) => {
  await user.type(screen.getByRole('textbox', { name: '試しに答える' }), text);
  await user.click(screen.getByRole('button', { name: '送る' }));
};
const talk = () => screen.getByRole('log', { name: '試しのトーク' });

test('shows the chosen question as LINE does, in its place, and as a notification', async () => {
  const { user, phone } = await openPreview();
  await user.click(row('生年月日'));
  expect(talk().textContent).toContain('6問中 3問目');
  expect(talk().textContent).toContain('生年月日を教えてください。');
  expect(phone.textContent).toContain('通知での見え方【見守り】');
});

test('follows what is written, letter by letter', async () => {
  const { user } = await openPreview();
  await user.click(row('生年月日'));
  await user.type(ask(), 'ね');
  expect(talk().textContent).toContain('生年月日を教えてください。ね');
});

test('is answered by hand, with buttons and words, and nothing is saved', async () => {
  const { user, server } = await openPreview();
  await user.click(row('お住まいの地区'));
  await user.click(within(talk()).getByRole('button', { name: '北' }));
  expect(talk().textContent).toContain('お知らせします。よろしいですか。');
  await sends(user, 'さあ');
  expect(talk().textContent).toContain('「同意します」か「同意しません」を押してください。');
  await user.click(within(talk()).getAllByRole('button', { name: '同意します' }).at(-1) as HTMLElement);
  await user.click(within(talk()).getByRole('button', { name: 'この内容で登録する' }));
  expect(talk().textContent).toContain('1234-5678-6');
  expect(screen.getByText('試しの登録は、ここまでです。')).toBeDefined();
  expect(server.saved).toEqual([]);
});

test('begins anew, from the beginning or from the question', async () => {
  const { user } = await openPreview();
  await user.click(row('お住まいの地区'));
  await user.click(screen.getByRole('button', { name: 'はじめから試す' }));
  expect(talk().textContent).toContain('お名前を教えてください。');
  await user.click(screen.getByRole('button', { name: 'この質問から試す' }));
  expect(talk().textContent).toContain('お住まいの地区はどちらですか。');
});

test('shows the family what they are asked', async () => {
  const { user } = await openPreview();
  await user.click(screen.getByRole('button', { name: '家族' }));
  await sends(user, '1234-5678-6');
  expect(talk().textContent).toContain('生年月日を教えてください。');
  await sends(user, 'S13.4.5');
  expect(talk().textContent).toContain('家族の登録が終わりました');
});

test('is drawn in the character size of a phone', async () => {
  const { user } = await openPreview();
  await user.click(row('生年月日'));
  const scale = () =>
    talk().querySelector<HTMLElement>('.line-message')?.style.getPropertyValue('--line-scale');
  expect(scale()).toBe('1');
  await user.click(screen.getByRole('button', { name: '特大' }));
  expect(scale()).toBe('1.45');
  expect(screen.getByRole('button', { name: '特大' }).getAttribute('aria-pressed')).toBe('true');
});
