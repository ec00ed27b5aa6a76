// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Refusal } from 'functions/domain/refusal.ts';
import { afterEach, expect, test } from 'vitest';
import type { Answers } from '../../testing/fake-backend.ts';
import { openPage } from '../../testing/open-page.tsx';
import { someSettings } from '../../testing/some-settings.ts';
import { useAsked } from '../asking.ts';
import { Loaded } from '../loaded.tsx';
import { SendTimesCard } from './send-times-card.tsx';
import type { Seen } from './use-settings-draft.ts';
import { useTypedTimes } from './use-typed-times.ts';

afterEach(cleanup);

function Card() {
  return (
    <Loaded query={useAsked('settings.read', {})} skeleton={null}>
      {(seen) => <Times seen={seen} />}
    </Loaded>
  );
}

const Times = ({ seen }: { seen: Seen }) => <SendTimesCard seen={seen} times={useTypedTimes(seen)} />;

const open = (answers: Answers) =>
  openPage(<Card />, { 'settings.read': async () => someSettings(), ...answers });
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('a send time that was changed is taken back by one press', async () => {
  const asked: unknown[] = [];
  open({
    'sendTime.change': async (input) => {
      asked.push(input);
      return { refused: [], revision: input.revision + 1 };
    },
  });
  await screen.findByText(/128人がこの時刻です/);
  type('08:00 をほかの時刻に', '08:30');
  press('この時刻に変える');
  fireEvent.click(await screen.findByRole('button', { name: '元に戻す' }));
  await waitFor(() =>
    expect(asked).toEqual([
      { revision: 4, waveId: 'w1', settings: { sendTime: '08:30' } },
      { revision: 5, waveId: 'w1', settings: { sendTime: '08:00' } },
    ]),
  );
});

/** What is stored of the first send time: each change of it raises the revision, and needs the one that is there. */
function aStore() {
  let now = someSettings();
  const asked: number[] = [];
  const store = (sendTime: string) => {
    const sendTimes = now.sendTimes.map((each, index) => (index === 0 ? { ...each, sendTime } : each));
    now = { ...now, revision: now.revision + 1, sendTimes };
  };
  const answers: Answers = {
    'settings.read': async () => now,
    'sendTime.change': async ({ revision, settings: { sendTime } }) => {
      asked.push(revision);
      if (revision !== now.revision) throw new Refusal('changed-meanwhile');
      store(sendTime);
      return { refused: [], revision: now.revision };
    },
  };
  return { answers, asked, store };
}

test('what was taken back stands in the field, with nothing left to change', async () => {
  open(aStore().answers);
  await screen.findByText(/128人がこの時刻です/);
  type('08:00 をほかの時刻に', '08:30');
  press('この時刻に変える');
  fireEvent.click(await screen.findByRole('button', { name: '元に戻す' }));
  const field = await screen.findByLabelText<HTMLInputElement>('08:00 をほかの時刻に');
  expect(field.value).toBe('08:00');
  expect(screen.queryByRole('button', { name: 'この時刻に変える' })).toBeNull();
});

test('a colleague was faster with a send time: it says so, what was typed stays, and may be set over that', async () => {
  const { answers, asked, store } = aStore();
  open(answers);
  await screen.findByText(/128人がこの時刻です/);
  type('08:00 をほかの時刻に', '08:30');
  store('09:00');
  press('この時刻に変える');
  expect(await screen.findByText(/この間に、ほかの方が変えました/)).toBeDefined();
  expect(screen.getByLabelText<HTMLInputElement>('09:00 をほかの時刻に').value).toBe('08:30');
  press('この時刻に変える');
  expect(await screen.findByText('保存しました')).toBeDefined();
  expect(asked).toEqual([4, 5]);
});

test('a send time a colleague set while one typed is not overwritten, though the page has read it by then', async () => {
  const { answers, asked, store } = aStore();
  open(answers);
  await screen.findByText(/128人がこの時刻です/);
  type('08:00 をほかの時刻に', '08:30');
  store('09:00');
  fireEvent(window, new Event('visibilitychange'));
  expect((await screen.findByLabelText<HTMLInputElement>('09:00 をほかの時刻に')).value).toBe('08:30');
  press('この時刻に変える');
  expect(await screen.findByText(/この間に、ほかの方が変えました/)).toBeDefined();
  expect(asked).toEqual([]);
});

test('a send time that was not taken back: it is said in passing, wherever somebody is by then', async () => {
  let changes = 0;
  open({
    'sendTime.change': async () => {
      if (++changes === 2) throw new Refusal('changed-meanwhile');
      return { refused: [], revision: 5 };
    },
  });
  const card = within(await screen.findByRole('region', { name: 'お届けの時刻' }));
  type('08:00 をほかの時刻に', '08:30');
  press('この時刻に変える');
  fireEvent.click(await screen.findByRole('button', { name: '元に戻す' }));
  expect(await screen.findByText(/この間に、ほかの方が変えました/)).toBeDefined();
  expect(card.queryByText(/この間に、ほかの方が変えました/)).toBeNull();
});

test('a send time is changed, added, and removed where nobody has it, after a question', async () => {
  const asked: unknown[] = [];
  const note = async (input: unknown) => {
    asked.push(input);
    return { refused: [], revision: 5 };
  };
  open({ 'sendTime.change': note, 'sendTime.add': note, 'sendTime.remove': note });
  expect(await screen.findByText(/128人がこの時刻です/)).toBeDefined();
  expect(screen.queryByRole('button', { name: '08:00 を消す' })).toBeNull();
  type('08:00 をほかの時刻に', '08:30');
  press('この時刻に変える');
  type('加える時刻', '11:00');
  press('時刻を加える');
  press('10:00 を消す');
  const dialog = within(await screen.findByRole('dialog', { name: '10:00 を消しますか' }));
  fireEvent.click(dialog.getByRole('button', { name: '10:00 を消す' }));
  await waitFor(() =>
    expect(asked).toEqual([
      { revision: 4, waveId: 'w1', settings: { sendTime: '08:30' } },
      { revision: 4, settings: { sendTime: '11:00' } },
      { revision: 4, waveId: 'w2' },
    ]),
  );
});
