// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { StaffInput } from 'functions/contract/staff.ts';
import { Refusal } from 'functions/domain/refusal.ts';
import { afterEach, expect, test } from 'vitest';
import type { Answers } from '../../testing/fake-backend.ts';
import { openPage } from '../../testing/open-page.tsx';
import { someSettings } from '../../testing/some-settings.ts';
import { SettingsPage } from './settings-page.tsx';

afterEach(cleanup);

const missed = (...counts: number[]) => [...counts, ...Array<number>(14 - counts.length).fill(0)];
const silences = {
  days: [
    { date: '2026-11-23', missed: missed(5, 2, 1) },
    { date: '2026-11-24', missed: missed(4, 1) },
  ],
};

function open(answers: Answers = {}, role: 'admin' | 'viewer' = 'admin', settings = someSettings()) {
  return openPage(
    <SettingsPage />,
    { 'settings.read': async () => settings, 'silences.read': async () => silences, ...answers },
    { role },
  );
}

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('a card saves by itself what was changed in it, by the revision that was seen', async () => {
  const asked: StaffInput<'settings.change'>[] = [];
  open({
    'settings.change': async (input) => {
      asked.push(input);
      return { refused: [], revision: input.revision + 1 };
    },
  });
  const rule = within(await screen.findByRole('region', { name: 'お返事がないとき' }));
  expect(rule.queryByRole('button', { name: '保存する' })).toBeNull();
  type('お返事を確かめる時刻', '13:00');
  type('窓口の名前', '福祉課');
  fireEvent.click(rule.getByRole('button', { name: '保存する' }));
  await waitFor(() => expect(asked).toEqual([{ revision: 4, settings: { alertTime: '13:00' } }]));
  expect(screen.getByLabelText<HTMLInputElement>('窓口の名前').value).toBe('福祉課');
});

test('what is switched off is saved as nothing', async () => {
  const asked: StaffInput<'settings.change'>[] = [];
  const { settings } = someSettings();
  const change = async (input: StaffInput<'settings.change'>) => {
    asked.push(input);
    return { refused: [], revision: 5 };
  };
  open(
    { 'settings.change': change },
    'admin',
    someSettings({ settings: { ...settings, reminderTime: '10:00' } }),
  );
  fireEvent.click(await screen.findByRole('checkbox', { name: '同じ日に、もう一度お聞きする' }));
  press('保存する');
  await waitFor(() => expect(asked).toEqual([{ revision: 4, settings: { reminderTime: null } }]));
});

test('what a card saved is taken back by one press, as what it was', async () => {
  const asked: StaffInput<'settings.change'>[] = [];
  open({
    'settings.change': async (input) => {
      asked.push(input);
      return { refused: [], revision: input.revision + 1 };
    },
  });
  await screen.findByRole('region', { name: '窓口' });
  type('窓口の名前', '福祉課');
  press('保存する');
  fireEvent.click(await screen.findByRole('button', { name: '元に戻す' }));
  await waitFor(() =>
    expect(asked).toEqual([
      { revision: 4, settings: { desk: '福祉課' } },
      { revision: 5, settings: { desk: '見守り係' } },
    ]),
  );
});

test('what was not different made no revision, and nothing is offered to be taken back', async () => {
  open({ 'settings.change': async () => ({ refused: [], revision: null }) });
  await screen.findByRole('region', { name: '窓口' });
  type('窓口の名前', '福祉課');
  press('保存する');
  await screen.findByText('保存しました');
  expect(screen.queryByRole('button', { name: '元に戻す' })).toBeNull();
});

test('what is typed while a card is being saved stays to be saved', async () => {
  const stored = someSettings();
  let answer = () => {};
  open({
    'settings.read': async () => stored,
    'settings.change': (input) =>
      new Promise((resolve) => {
        answer = () => {
          Object.assign(stored.settings, input.settings);
          resolve({ refused: [], revision: 5 });
        };
      }),
  });
  await screen.findByRole('region', { name: '窓口' });
  type('窓口の名前', '福祉課');
  press('保存する');
  await waitFor(() => expect(answer).toHaveLength(0));
  type('窓口の電話番号', '0120-999-888');
  answer();
  await screen.findByText('保存しました');
  expect(screen.getByLabelText<HTMLInputElement>('窓口の名前').value).toBe('福祉課');
  expect(screen.getByLabelText<HTMLInputElement>('窓口の電話番号').value).toBe('0120-999-888');
  expect(screen.getByRole('button', { name: '保存する' })).toBeDefined();
});

test('the story and what it would have done change as the days are chosen', async () => {
  open();
  expect(await screen.findByText(/火曜日（2日め）の 12:30 に、ご家族と職員に知らせます/)).toBeDefined();
  expect(await screen.findByText('今の設定（2日）で、新しく要確認になった方は 延べ 3人です。')).toBeDefined();
  type('何日お返事がなければ知らせるか', '3');
  expect(screen.getByText(/水曜日（3日め）の 12:30 に、ご家族と職員に知らせます/)).toBeDefined();
  expect(screen.getByText(/延べ 3人、3日にすると 延べ 1人です。.*少なくとも/)).toBeDefined();
});

test('a reminder of no use is said at once, and what the server refuses is said with what was typed kept', async () => {
  open({
    'settings.change': async () => ({ refused: [{ code: 'desk-phone-not-callable' }], revision: null }),
  });
  fireEvent.click(await screen.findByRole('checkbox', { name: '同じ日に、もう一度お聞きする' }));
  type('もう一度お聞きする時刻', '07:00');
  expect(screen.getByText(/08:00 より後、12:30 より前にしてください/)).toBeDefined();
  type('窓口の電話番号', '内線12');
  const desk = within(screen.getByRole('region', { name: '窓口' }));
  fireEvent.click(desk.getByRole('button', { name: '保存する' }));
  expect(await desk.findByText(/内線は書けません/)).toBeDefined();
  expect(screen.getByLabelText<HTMLInputElement>('窓口の電話番号').value).toBe('内線12');
});

test('nobody leaves over a typed send time unasked, be it another one or one more', async () => {
  const { router } = open();
  await screen.findByRole('region', { name: 'お届けの時刻' });
  const stays = async () => {
    await act(() => router.navigate('/elsewhere'));
    fireEvent.click(await screen.findByRole('button', { name: 'このページに残る' }));
    expect(router.state.location.pathname).toBe('/');
  };
  type('08:00 をほかの時刻に', '08:30');
  await stays();
  type('08:00 をほかの時刻に', '08:00');
  type('加える時刻', '11:00');
  await stays();
});

test('somebody else was faster: it says so, and what was typed stays', async () => {
  open({ 'settings.change': async () => Promise.reject(new Refusal('changed-meanwhile')) });
  await screen.findByRole('region', { name: '窓口' });
  type('窓口の名前', '福祉課');
  press('保存する');
  expect(await screen.findByText(/この間に、ほかの方が変えました/)).toBeDefined();
  expect(screen.getByLabelText<HTMLInputElement>('窓口の名前').value).toBe('福祉課');
});

test('what somebody else set while one typed is not overwritten, though the page has read it by then', async () => {
  const asked: StaffInput<'settings.change'>[] = [];
  let now = someSettings();
  open({
    'settings.read': async () => now,
    'settings.change': async (input) => {
      asked.push(input);
      return { refused: [], revision: input.revision + 1 };
    },
  });
  await screen.findByRole('region', { name: '窓口' });
  type('窓口の名前', '福祉課');
  type('お返事を確かめる時刻', '13:00');
  now = someSettings({ revision: 5, settings: { ...now.settings, desk: '高齢課', alertAfterRounds: 3 } });
  fireEvent(window, new Event('visibilitychange'));
  await waitFor(() =>
    expect(screen.getByLabelText<HTMLSelectElement>('何日お返事がなければ知らせるか').value).toBe('3'),
  );
  const save = (card: string) =>
    fireEvent.click(
      within(screen.getByRole('region', { name: card })).getByRole('button', { name: '保存する' }),
    );
  save('窓口');
  expect(await screen.findByText(/この間に、ほかの方が変えました/)).toBeDefined();
  expect(asked).toEqual([]);
  // Before it may be saved over, it is shown.
  const desk = within(screen.getByRole('region', { name: '窓口' }));
  expect(desk.getByText('高齢課')).toBeDefined();
  save('お返事がないとき');
  await waitFor(() => expect(asked).toEqual([{ revision: 5, settings: { alertTime: '13:00' } }]));
  save('窓口');
  await waitFor(() => expect(asked[1]).toEqual({ revision: 5, settings: { desk: '福祉課' } }));
});

test('who may not change them reads them, and who can is said; menus of earlier settings are warned of', async () => {
  open({}, 'viewer', someSettings({ menus: 'outdated' }));
  expect(await screen.findByText('お届けの設定は、管理者が変えられます。')).toBeDefined();
  expect(screen.getByText('08:00（128人） 10:00（0人）')).toBeDefined();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByText(/言い換えは、管理者ができます/)).toBeDefined();
  expect(screen.getByText(/rich-menus:setup/)).toBeDefined();
});
