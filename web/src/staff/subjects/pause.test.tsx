// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refusal } from 'functions/domain/refusal.ts';
import type { Role } from 'functions/domain/staff.ts';
import { afterEach, expect, test, vi } from 'vitest';
import type { Answers } from '../../testing/fake-backend.ts';
import { hanako, hersToRead } from '../../testing/one-subject.ts';
import { openPage } from '../../testing/open-page.tsx';
import { SubjectPage, type Subject } from './subject-page.tsx';

afterEach(cleanup);

const resting: Partial<Subject> = {
  state: 'paused',
  pauseDecidedAt: '2026-11-22T01:00:00.000Z',
  pause: {
    from: '2026-11-22',
    through: '2026-11-30',
    reason: 'hospital',
    by: { role: 'staff', uid: 'u1', name: '佐藤' },
    hasBegun: true,
  },
};

const open = (more: Partial<Subject> = {}, answers: Answers = {}, role: Role = 'staff') =>
  openPage(
    <SubjectPage />,
    { 'subject.read': async () => ({ ...hanako, ...more }), ...hersToRead, ...answers },
    { role, at: '/subjects/s1', path: '/subjects/:subjectId' },
  );

const chooses = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(new RegExp(label)), { target: { value } });

test('before a pause is set it says that the alarm rests, who hears of it, and from when all goes on', async () => {
  const pause = vi.fn().mockResolvedValue({});
  open({}, { 'subject.pause': pause });
  await userEvent.click(await screen.findByRole('button', { name: 'お休みを決める' }));
  const dialog = within(screen.getByRole('dialog', { name: 'お休みを決める' }));
  expect(dialog.queryByRole('region')).toBeNull();
  chooses('お休みの始まりの日', '2026-11-25');
  chooses('お休みの終わりの日', '2026-12-01');
  const effects = dialog.getByRole('region', { name: '決めると、次のようになります' });
  expect(effects.textContent).toContain('11月25日（水）から12月1日（火）まで、お便りを送りません');
  expect(effects.textContent).toContain('ご家族にも職員にも知らせません');
  expect(effects.textContent).toContain('12月2日（水）のお便り（08:00）から');
  expect(effects.textContent).toContain('ご家族（一郎）にLINEで知らせます');
  await userEvent.click(dialog.getByRole('radio', { name: '入院' }));
  await userEvent.click(dialog.getByRole('button', { name: 'お休みを決める' }));
  expect(pause).toHaveBeenCalledWith({
    subjectId: 's1',
    seen: null,
    from: '2026-11-25',
    through: '2026-12-01',
    reason: 'hospital',
  });
  expect(await screen.findByText('お休みを決めました')).toBeDefined();
});

test('days that cannot be taken, and what is missing, are said at their field; nothing typed is lost', async () => {
  const pause = vi.fn();
  open({}, { 'subject.pause': pause });
  await userEvent.click(await screen.findByRole('button', { name: 'お休みを決める' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'お休みを決める' }));
  expect(dialog.getByText(/日にちを選んでください/)).toBeDefined();
  expect(dialog.getByText(/理由を1つ選んでください/)).toBeDefined();
  chooses('お休みの終わりの日', '2027-02-22');
  expect(dialog.getByText(/お休みは、1回に90日までです。もっと近い/)).toBeDefined();
  chooses('お休みの始まりの日', '2026-11-23');
  expect(dialog.getByText(/お休みの始まりが、過ぎた日になっています/)).toBeDefined();
  expect(pause).not.toHaveBeenCalled();
  expect(dialog.getByLabelText<HTMLInputElement>(/お休みの終わりの日/).value).toBe('2027-02-22');
});

test('a pause that runs keeps its first day; whoever decided meanwhile is not overwritten', async () => {
  const pause = vi.fn().mockRejectedValue(new Refusal('changed-meanwhile'));
  open(resting, { 'subject.pause': pause });
  expect((await screen.findByText(/お休み中です/)).textContent).toBe(
    '11月22日（日）から11月30日（月）まで、お休み中です（入院）。 佐藤さん（職員）が決めました。',
  );
  await userEvent.click(screen.getByRole('button', { name: '日にちを変える' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.queryByLabelText(/始まりの日/)).toBeNull();
  chooses('お休みの終わりの日', '2026-12-05');
  await userEvent.click(dialog.getByRole('button', { name: '日にちを変える' }));
  expect(pause.mock.calls[0]).toMatchObject([{ seen: '2026-11-22T01:00:00.000Z', from: '2026-11-22' }]);
  expect(await dialog.findByText(/この間に、ほかの方が変えました/)).toBeDefined();
});

test('who decided meanwhile is shown in the dialog; the days stay, and may then be set over that', async () => {
  let now: Partial<Subject> = resting;
  const pause = vi
    .fn()
    .mockImplementationOnce(async () => {
      now = {
        ...resting,
        pauseDecidedAt: '2026-11-24T02:00:00.000Z',
        pause: { ...resting.pause, through: '2026-12-02', by: { role: 'subject' } } as Subject['pause'],
      };
      throw new Refusal('changed-meanwhile');
    })
    .mockResolvedValue({});
  open({}, { 'subject.read': async () => ({ ...hanako, ...now }), 'subject.pause': pause });
  await userEvent.click(await screen.findByRole('button', { name: '日にちを変える' }));
  const dialog = within(screen.getByRole('dialog'));
  chooses('お休みの終わりの日', '2026-12-05');
  await userEvent.click(dialog.getByRole('button', { name: '日にちを変える' }));
  expect((await dialog.findByText(/12月2日（水）まで、お休み中です/)).textContent).toContain(
    'ご本人が決めました',
  );
  await userEvent.click(dialog.getByRole('button', { name: '日にちを変える' }));
  expect(pause.mock.lastCall).toMatchObject([{ seen: '2026-11-24T02:00:00.000Z', through: '2026-12-05' }]);
  expect(await screen.findByText('お休みを決めました')).toBeDefined();
});

test('ending it now is asked once more: from the next message on they are asked, and who hears of it', async () => {
  const end = vi.fn().mockResolvedValue({});
  open(resting, { 'subject.endPause': end });
  await userEvent.click(await screen.findByRole('button', { name: 'お休みを終える' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'お休みを終える' }));
  expect(dialog.getByText(/次のお便り（08:00）/).textContent).toContain('ご家族（一郎）にLINEで知らせます');
  await userEvent.click(dialog.getByRole('button', { name: 'お休みを終える' }));
  expect(end).toHaveBeenCalledWith({ subjectId: 's1', seen: '2026-11-22T01:00:00.000Z' });
});

test('who is about to delete somebody is offered a pause instead', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'この方の登録を消す' }));
  await userEvent.click(screen.getByRole('button', { name: '消さずに、お休みにする' }));
  expect(await screen.findByRole('dialog', { name: 'お休みを決める' })).toBeDefined();
});

test('who is not on LINE yet gets no messages to pause: none is offered instead', async () => {
  open({ state: 'unlinked' });
  await userEvent.click(await screen.findByRole('button', { name: 'この方の登録を消す' }));
  expect(await screen.findByRole('dialog', { name: 'この方の登録を消す' })).toBeDefined();
  expect(screen.queryByRole('button', { name: /お休み/ })).toBeNull();
});

test('who may only look sees the pause and decides nothing', async () => {
  open(resting, {}, 'viewer');
  expect(await screen.findByText(/お休み中です/)).toBeDefined();
  expect(screen.queryByRole('button', { name: /お休み|日にち/ })).toBeNull();
});
