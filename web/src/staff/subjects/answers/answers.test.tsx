// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StaffAnswer } from 'functions/contract/staff.ts';
import { Refusal } from 'functions/domain/refusal.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { hanako, hersToRead } from '../../../testing/one-subject.ts';
import { openPage } from '../../../testing/open-page.tsx';
import { SubjectPage } from '../subject-page.tsx';

afterEach(cleanup);

type Read = StaffAnswer<'answers.read'>;
const read: Read = {
  revision: 3,
  version: 2,
  verifyingQuestionId: 'birth',
  fields: [
    {
      question: { id: 'birth', kind: 'date', ask: '生年月日は？', required: true, role: 'birth-date' },
      reply: { text: '昭和13年4月5日（1938年4月5日）' },
    },
    { question: { id: 'pet', kind: 'yes-no', ask: '動物は？', required: true }, reply: { pressed: 'no' } },
    {
      question: {
        id: 'pets',
        kind: 'multiple-choice',
        ask: '何を？',
        required: true,
        options: [
          { code: 'dog', label: '犬' },
          { code: 'cat', label: '猫' },
        ],
        askedWhen: { questionId: 'pet', is: ['yes'] },
      },
      reply: null,
    },
  ],
};

type Correct = (input: unknown) => Promise<StaffAnswer<'answers.correct'>>;
async function edit(correct: Correct) {
  const shown = openPage(
    <SubjectPage />,
    {
      'subject.read': async () => hanako,
      ...hersToRead,
      'answers.read': async () => ({ ...read }),
      'answers.correct': correct,
    },
    { role: 'staff', at: '/subjects/s1', path: '/subjects/:subjectId' },
  );
  await userEvent.click(await screen.findByRole('button', { name: '答えを直す' }));
  const form = within(await screen.findByRole('region', { name: '登録の内容' }));
  await form.findByRole('textbox', { name: /生年月日は/ });
  return { ...shown, form };
}
const types = async (name: RegExp, text: string) => {
  await userEvent.clear(screen.getByRole('textbox', { name }));
  await userEvent.type(screen.getByRole('textbox', { name }), text);
};

test('only what was typed over is sent, with the revision that was seen; the verifying answer is known as such', async () => {
  const correct = vi.fn<Correct>().mockResolvedValue({ problems: {}, revision: 4 });
  const { form } = await edit(correct);
  expect(form.getByText(/この方が答えた第2版です/)).toBeDefined();
  expect(form.getByText(/ご家族が見守りを始めるとき、この答えで確かめます/)).toBeDefined();
  await types(/生年月日は/, 'Ｓ１４．５．６');
  expect(form.getByText(/今の登録：昭和13年4月5日/)).toBeDefined();
  await userEvent.click(form.getByRole('button', { name: '保存する' }));
  expect(correct).toHaveBeenCalledWith({
    subjectId: 's1',
    revision: 3,
    replies: { birth: { text: 'Ｓ１４．５．６' } },
  });
  expect(await screen.findByText('答えを直しました')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: '元に戻す' }));
  expect(correct).toHaveBeenLastCalledWith({
    subjectId: 's1',
    revision: 4,
    replies: { birth: { text: '昭和13年4月5日（1938年4月5日）' }, pet: { pressed: 'no' } },
  });
});

test('a bad answer is said at its field, what to do next, and what was typed stays', async () => {
  const { form } = await edit(async () => ({
    problems: {
      birth: { code: 'wrong-era', date: '1989-01-08', said: '昭和64年1月8日', meant: '平成元年1月8日' },
    },
    revision: null,
  }));
  await types(/生年月日は/, 'S64.1.8');
  await userEvent.click(form.getByRole('button', { name: '保存する' }));
  const field = await form.findByRole('textbox', {
    name: /生年月日は/,
    description: /平成元年1月8日」と入力/,
  });
  expect((field as HTMLInputElement).value).toBe('S64.1.8');
  expect(form.getByRole('alert').textContent).toContain('まだ保存していません');
});

test('a question appears with the answer that asks for it', async () => {
  const correct = vi.fn<Correct>().mockResolvedValue({ problems: {}, revision: 4 });
  const { form } = await edit(correct);
  expect(form.queryByRole('group', { name: /何を/ })).toBeNull();
  await userEvent.selectOptions(form.getByRole('combobox', { name: /動物は/ }), 'はい');
  await userEvent.click(
    within(form.getByRole('group', { name: /何を/ })).getByRole('checkbox', { name: '猫' }),
  );
  await userEvent.click(form.getByRole('button', { name: '保存する' }));
  expect(correct.mock.calls[0]).toMatchObject([
    { replies: { pet: { pressed: 'yes' }, pets: { chosen: ['cat'] } } },
  ]);
});

test('who was slower is told, keeps what they typed, and may then save over what they see', async () => {
  const correct = vi
    .fn<Correct>()
    .mockRejectedValueOnce(new Refusal('changed-meanwhile'))
    .mockResolvedValue({ problems: {}, revision: 4 });
  const { form } = await edit(correct);
  await types(/生年月日は/, 'S14.5.6');
  read.revision = 5;
  await userEvent.click(form.getByRole('button', { name: '保存する' }));
  expect(await form.findByText(/この間に、ほかの方が変えました/)).toBeDefined();
  await userEvent.click(form.getByRole('button', { name: '保存する' }));
  read.revision = 3;
  expect(correct.mock.calls.map(([input]) => input)).toMatchObject([{ revision: 3 }, { revision: 5 }]);
});

test('what was changed before typing began is seen: it is no quarrel', async () => {
  const correct = vi.fn<Correct>().mockResolvedValue({ problems: {}, revision: 4 });
  const { form } = await edit(correct);
  Object.assign(read, { revision: 5, version: 3 });
  fireEvent(window, new Event('visibilitychange'));
  await form.findByText(/この方が答えた第3版です/);
  Object.assign(read, { revision: 3, version: 2 });
  await types(/生年月日は/, 'S14.5.6');
  await userEvent.click(form.getByRole('button', { name: '保存する' }));
  expect(correct.mock.lastCall).toMatchObject([{ revision: 5 }]);
});

test('only what is marked in red is counted: not what is asked no more', async () => {
  const { form } = await edit(async () => ({
    problems: { birth: { code: 'empty' }, pets: { code: 'needs-answer' } },
    revision: null,
  }));
  const pet = form.getByRole('combobox', { name: /動物は/ });
  await userEvent.selectOptions(pet, 'はい');
  await userEvent.click(form.getByRole('button', { name: '保存する' }));
  expect((await form.findByText(/読み取れなかった答えがあります/)).textContent).toContain('（2か所）');
  await userEvent.selectOptions(pet, 'いいえ');
  expect(form.getByText(/読み取れなかった答えがあります/).textContent).toContain('（1か所）');
});

test('nobody leaves unasked what is not saved', async () => {
  const { form, router } = await edit(vi.fn());
  await types(/生年月日は/, 'S14');
  await userEvent.click(form.getByRole('button', { name: 'やめる' }));
  const asked = await screen.findByRole('dialog', { name: '保存していない内容があります' });
  await userEvent.click(within(asked).getByRole('button', { name: 'このページに残る' }));
  await userEvent.click(await screen.findByRole('link', { name: '対象者の一覧に戻る' }));
  expect(await screen.findByRole('dialog', { name: '保存していない内容があります' })).toBeDefined();
  expect(router.state.location.pathname).toBe('/subjects/s1');
});

test('what was not taken back is not said to be: what stands, and what to do', async () => {
  const correct = vi
    .fn<Correct>()
    .mockResolvedValueOnce({ problems: {}, revision: 4 })
    .mockResolvedValue({
      problems: { birth: { code: 'date-too-old', earliest: '1900-01-01' } },
      revision: null,
    });
  const { form } = await edit(correct);
  await types(/生年月日は/, 'S14.5.6');
  await userEvent.click(form.getByRole('button', { name: '保存する' }));
  await userEvent.click(await screen.findByRole('button', { name: '元に戻す' }));
  expect(await screen.findByText(/元に戻せませんでした/)).toBeDefined();
  expect(screen.queryByText('元に戻しました')).toBeNull();
});
