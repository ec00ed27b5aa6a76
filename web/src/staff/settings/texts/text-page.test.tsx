// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { texts, type TextKey } from 'functions/messages/texts.ts';
import { placeholdersIn } from 'functions/messages/rewording.ts';
import { afterEach, expect, test } from 'vitest';
import { aTownOfTexts } from '../../../testing/a-town-of-texts.ts';
import { openPage } from '../../../testing/open-page.tsx';
import { i18n } from '../../../text/i18n.ts';
import { isRewordable } from './rewordable.ts';
import { saidIn } from './said-in.ts';
import { settingsSchema } from 'functions/domain/municipality.ts';
import { TextPage } from './text-page.tsx';

afterEach(cleanup);

function open(key: string, town = aTownOfTexts()) {
  const at = `/settings/texts/${key}`;
  return { town, ...openPage(<TextPage />, town.answers, { at, path: '/settings/texts/:textKey' }) };
}
const field = () => screen.findByLabelText<HTMLTextAreaElement>('新しい言葉');
const write = async (words: string) => fireEvent.change(await field(), { target: { value: words } });
const preview = () => within(screen.getByRole('region', { name: 'LINEでの見え方' }));
/** Coming back to the page reads anew. */
const lookAgain = () => fireEvent(window, new Event('visibilitychange'));
const saving = () => screen.getByRole<HTMLButtonElement>('button', { name: '保存する' });

test('what is typed is drawn as LINE shows it, beside the words it takes the place of, and saved', async () => {
  const { town } = open('check-in.greeting');
  expect((await field()).value).toBe('おはようございます。');
  expect(saving().disabled).toBe(true);
  await write('おはようさんです。');
  expect(preview().getByText('おはようさんです。')).toBeDefined();
  expect(preview().getByText('今日もお元気ですか。')).toBeDefined();
  fireEvent.click(saving());
  expect(await screen.findByText('今の言葉（言い換え済み）')).toBeDefined();
  expect(town.read.settings.rewordings).toEqual({ 'check-in.greeting': 'おはようさんです。' });
  expect(saving().disabled).toBe(true);
});

test('what was saved is taken back by one press', async () => {
  const { town } = open('check-in.greeting');
  await write('おはようさんです。');
  fireEvent.click(saving());
  fireEvent.click(await screen.findByRole('button', { name: '元に戻す' }));
  await waitFor(() => expect(town.read.settings.rewordings).toEqual({}));
  await waitFor(async () => expect((await field()).value).toBe('おはようございます。'));
});

test('the original words take a rewording back', async () => {
  const { town } = open('check-in.greeting', aTownOfTexts({ 'check-in.greeting': 'おはようさんです。' }));
  expect((await field()).value).toBe('おはようさんです。');
  fireEvent.click(screen.getByRole('button', { name: 'もとの言葉に戻す' }));
  fireEvent.click(saving());
  await waitFor(() => expect(town.read.settings.rewordings).toEqual({}));
});

test.each([
  ['already-registered', 'もう登録されています。', '{number} を残してください'],
  ['check-in.greeting', 'おはよう\nございます', '改行を消してください'],
  ['check-in.greeting', 'あ'.repeat(61), '60文字までにしてください。今は 61文字です'],
  ['check-in.greeting', '{name}さん', '{name} には入れるものがありません'],
  ['check-in.greeting', ' ', '言葉を書いてください'],
])('of %s: %j is refused as it is typed, with what to do', async (key, words, sentence) => {
  open(key);
  await write(words);
  expect(screen.getByText(new RegExp(sentence))).toBeDefined();
  expect(saving().disabled).toBe(true);
  expect(preview().getByText(/直すと、新しい言葉の見え方になります/)).toBeDefined();
});

test('what is filled in is explained, and put where one writes by a button', async () => {
  open('not-reached-noted.body');
  await write('お知らせしました。');
  expect(screen.getByText('ボタン「無事でした」の言葉（なくてもよい）')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: '{desk} を入れる' }));
  expect((await field()).value).toContain('{desk}');
  expect(screen.queryByText(/\{desk\} を残してください/)).toBeNull();
  expect(screen.getByText(/\{label\} を残してください/)).toBeDefined();
});

test('somebody else was faster: it says so, what was typed stays, and what they said is shown', async () => {
  const { town } = open('check-in.greeting');
  await write('おはようさんです。');
  town.colleagueSays('check-in.greeting', 'おはよう！');
  fireEvent.click(saving());
  expect(await screen.findByText(/この間に、ほかの方が変えました/)).toBeDefined();
  expect(await screen.findByText('おはよう！')).toBeDefined();
  expect((await field()).value).toBe('おはようさんです。');
  fireEvent.click(saving());
  await waitFor(() =>
    expect(town.read.settings.rewordings).toEqual({ 'check-in.greeting': 'おはようさんです。' }),
  );
});

test('what somebody else said while one typed is not overwritten, though the page has read it by then', async () => {
  const { town } = open('check-in.greeting');
  await write('おはようさんです。');
  town.colleagueSays('check-in.greeting', 'おはよう！');
  lookAgain();
  expect(await screen.findByText('おはよう！')).toBeDefined();
  await write('おはようさん。');
  fireEvent.click(saving());
  expect(await screen.findByText(/この間に、ほかの方が変えました/)).toBeDefined();
  expect(town.read.settings.rewordings).toEqual({ 'check-in.greeting': 'おはよう！' });
  fireEvent.click(saving());
  await waitFor(() =>
    expect(town.read.settings.rewordings).toEqual({ 'check-in.greeting': 'おはようさん。' }),
  );
});

test('that another text was reworded while one typed is no quarrel', async () => {
  const { town } = open('check-in.greeting');
  await write('おはようさんです。');
  town.colleagueSays('check-in.title', 'お変わりないですか。');
  lookAgain();
  expect(await preview().findByText('お変わりないですか。')).toBeDefined();
  fireEvent.click(saving());
  await waitFor(() =>
    expect(town.read.settings.rewordings).toMatchObject({ 'check-in.greeting': 'おはようさんです。' }),
  );
});

test('what is typed while words are being saved stays to be saved', async () => {
  const town = aTownOfTexts();
  const reword = town.answers['text.reword'];
  let go = () => {};
  town.answers['text.reword'] = async (input) => {
    await new Promise<void>((resolve) => (go = resolve));
    return reword?.(input) as never;
  };
  open('check-in.greeting', town);
  await write('おはようさんです。');
  fireEvent.click(saving());
  await write('おはようさんです。今日も。');
  go();
  await screen.findByText('保存しました');
  expect((await field()).value).toBe('おはようさんです。今日も。');
  expect(saving().disabled).toBe(false);
});

test('words that the server refuses stay, and that is said', async () => {
  const town = aTownOfTexts();
  town.answers['text.reword'] = async () => ({
    problems: [{ code: 'all-too-long', limit: 22_500, length: 22_600 }],
    revision: null,
  });
  open('check-in.greeting', town);
  await write('おはようさんです。');
  fireEvent.click(saving());
  expect(await screen.findByText(/この言葉では保存できませんでした/)).toBeDefined();
  expect((await field()).value).toBe('おはようさんです。');
});

test('whoever leaves with words that are not saved is asked first', async () => {
  const { router } = open('check-in.greeting');
  await write('おはようさんです。');
  fireEvent.click(screen.getByRole('link', { name: '文面の一覧へ' }));
  const dialog = within(await screen.findByRole('dialog', { name: '保存していない内容があります' }));
  fireEvent.click(dialog.getByRole('button', { name: 'このページに残る' }));
  expect(router.state.location.pathname).toBe('/settings/texts/check-in.greeting');
  expect((await field()).value).toBe('おはようさんです。');
});

test('a notice to staff is shown as the mail it is', async () => {
  open('notice.help.title');
  await write('【至急】お電話を');
  const mail = within(screen.getByRole('region', { name: 'メールでの見え方' }));
  expect(mail.getByText('【至急】お電話を（ひだまり町）')).toBeDefined();
});

test.each(['button.stop', 'nonsense', 'toString'])('%s has no page: it is the same in every town', (key) => {
  open(key);
  expect(screen.getByText('ページが見つかりません')).toBeDefined();
});

const settings = settingsSchema.parse(aTownOfTexts().read.settings);
const keys = (Object.keys(texts) as TextKey[]).filter(isRewordable);

test('whatever is filled in has its explanation', () => {
  const names = new Set(keys.flatMap((key) => placeholdersIn(texts[key])).map((it) => it.slice(1, -1)));
  const plain = [...names].filter((name) => !name.startsWith('button.'));
  expect(plain.filter((name) => !i18n.exists(`texts:placeholders.${name}`))).toEqual([]);
});

const where = saidIn(settings);
// Nobody takes a case about themselves.
test.each(keys.filter((key) => key !== 'actor.subject'))('%s is shown where it is said', (key) => {
  expect(where(key)).not.toEqual([]);
});
