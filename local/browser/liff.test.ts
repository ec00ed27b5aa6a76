import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { DEMO } from '../town/demo-municipality.ts';
import { aTown } from './a-town.ts';
import { clockOf } from './clock.ts';
import { openAlone, pageOn, writesDate, type LinePage } from './line-page.ts';
import { addPhone, phoneOf } from './phone.ts';
import { restAnswers } from './the-rest-of-the-town.ts';

// One town, one clock: each test goes on where the one before it ended.
const town = aTown('2026-11-23 07:50');
const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 640 };
let number = '';

beforeAll(() =>
  town().towns.change(DEMO, async (demo) => {
    const municipality = await demo.municipality();
    const settings = { ...municipality.settings, registrationMode: 'form' as const };
    demo.saveMunicipality({ ...municipality, settings });
  }),
);

test('a resident registers by form, is led back to one answer, and the talk holds the number only', async () => {
  const page = await town().open('?phones=');
  // The first event of a town finds nothing compiled.
  page.setDefaultTimeout(45_000);
  const haruko = await addPhone(page, '小川 春子');
  await haruko.presses('見守りを受ける');
  const form = pageOn(haruko);
  await form.answers('お名前を教えてください。', '小川　春子');
  await form.answers('お名前のふりがなを教えてください。', '小川');
  await form.says(/ふりがなは、ひらがなで/);
  await form.answers('お名前のふりがなを教えてください。', 'オガワ ハルコ');
  await form.shows('生年月日を教えてください。');
  await writesDate(form, '13', '4', '5');
  await form.says('昭和13年4月5日（1938年4月5日） ですね。');
  await form.presses('次へ');
  await form.shows('電話番号を教えてください。');
  // Whoever closes the page goes on where they were.
  await haruko.phone.getByRole('button', { name: '閉じてトークにもどる' }).click();
  await haruko.presses('見守りを受ける');
  await form.answers('電話番号を教えてください。', '０９０ー１２３４ー５６７８');
  await form.shows(/お住まいの地区/);
  await form.chooses('山手地区');
  await form.presses('次へ');
  await form.chooses('同意します');
  await form.presses('次へ');
  await form.shows('この内容でよろしいですか');
  await form.presses('直す：電話番号を教えてください。');
  await form.answers('電話番号を教えてください。', '03-1234-5678');
  await form.says('03-1234-5678');
  await form.presses('この内容で登録する');
  await form.shows('登録が終わりました');
  number =
    (await form.frame
      .getByText(/^\d{4}-\d{4}-\d$/)
      .first()
      .innerText()) ?? '';
  await form.presses('トークにもどる');
  await haruko.hears(number);
  expect(await haruko.talk.innerText()).not.toMatch(/春子|1938|昭和|1234-5678|山手/);
});

test('the daughter registers with the number, begins a drill, is told of the silence, and answers it on the page', async () => {
  const page = await town().open('?phones=');
  const clock = clockOf(page);
  const kazuko = await addPhone(page, '小川 和子');
  await kazuko.presses('家族として登録する');
  const screen = pageOn(kazuko);
  await screen.shows('家族の登録');
  await screen.writes('ご本人の登録番号を書いてください', number);
  await screen.presses('次へ');
  await screen.shows('生年月日を教えてください。');
  await writesDate(screen, '13', '4', '5');
  await screen.presses('登録する');
  await screen.shows('家族の登録が終わりました');
  await kazuko.hears('これは試しのお知らせです');
  await screen.presses('ようすを見る');
  await screen.presses('訓練を始める');
  await screen.presses('訓練のお知らせを送る');
  await screen.says('まだ「受け取りました」を押していません');
  await kazuko.phone.getByRole('button', { name: '閉じてトークにもどる' }).click();
  await kazuko.hears('【訓練】知らせの訓練です');
  await kazuko.presses('受け取りました');
  await kazuko.hears('訓練のお知らせが届いたことを、確かめました');

  for (const day of ['11月23日（月）', '11月24日（火）']) {
    await clock.goes('次の朝');
    await clock.shows(day, '午前8:00');
    await restAnswers(town(), ['小川 春子']);
  }
  for (const time of ['午前10:00', '午前11:00', '午後0:30']) {
    await clock.goes('次のできごとまで');
    await clock.shows('11月24日（火）', time);
  }
  await kazuko.hears('まだお返事がありません');
  await kazuko.presses('確認する');
  await kazuko.hears('お返事がまだ届いていません。');
  await kazuko.presses('ようすを見る');
  await screen.says('お返事が、しばらく届いていません。');
  await screen.writes('書いておきたいこと', '今から家に行きます');
  await screen.presses('私が確認します');
  await screen.says('あなたが確認しています。');
  await screen.says('「今から家に行きます」');
  await screen.presses('無事でした');
  await screen.says(/よかったです/);
  await screen.presses('外出していた');
  await screen.says('教えてくださって、ありがとうございます。');
}, 180_000);

test('a resident rests for a week and comes back earlier, on her own page', async () => {
  const names = ['小川 春子', '小川 和子'];
  const phones = town()
    .line.phones()
    .filter(({ name }) => names.includes(name));
  const page = await town().open(`?phones=${phones.map(({ userId }) => userId).join(',')}`);
  const [haruko, kazuko] = [phoneOf(page, '小川 春子'), phoneOf(page, '小川 和子')];
  // The field to write in is behind the menu, which is fetched.
  await haruko.menu.getByRole('button', { name: 'メッセージを書く' }).waitFor();
  await haruko.says('登録の内容');
  await haruko.presses('画面で見る・直す');
  const mine = pageOn(haruko);
  await mine.frame.getByRole('button', { name: /^お休み/ }).click();
  await mine.chooses('1週間');
  await mine.says('11月24日（火）から11月30日（月）まで');
  await mine.chooses('入院');
  await mine.presses('この日にちで休む');
  await mine.says('お休みにしました。');
  await kazuko.hears(/お休みにしました.*11月24日（火）から 11月30日（月）まで/s);
  await mine.presses('お休みをやめる');
  await mine.says('お休みをやめました。次のお便りから、またお届けします。');
  await kazuko.hears(/お休み(が終わりました|は、取りやめになりました)/);
});

test('axe finds nothing on any page, on a phone or a narrow one, nothing is cut off, and no words are small', async () => {
  const page = await town().open('', PHONE);
  const visit = async (name: string, path: string, title: string | RegExp) => {
    const shown = await openAlone(town(), page, name, path);
    await shown.shows(title);
    await shown.frame.getByRole('status', { name: '読み込み中です' }).waitFor({ state: 'detached' });
    await expectAccessible(page, shown, path);
    return shown;
  };
  const resident = '小川 春子';
  for (const [path, title] of [
    ['/mine', 'わたしのページ'],
    ['/mine/answers', '登録の内容'],
    ['/mine/answers/birth-date', '生年月日を教えてください。'],
    ['/mine/watchers', '私を見守る家族'],
    ['/mine/invite', 'ご家族に登録してもらう'],
    ['/mine/pause', 'お休み'],
    ['/mine/send-time', 'お届けの時間'],
    ['/mine/try', '試しに押す'],
    ['/mine/withdraw', '登録をやめる'],
    ['/register', '登録が終わりました'],
    ['/nothing', 'このページはありません'],
  ] as const)
    await visit(resident, path, title);

  const family = '小川 和子';
  await visit(family, '/watch', '家族の登録');
  await visit(family, '/register/name', 'お名前を教えてください。');
  await visit(family, '/register/review', 'この内容でよろしいですか');
  const list = await visit(family, '/family', '見守っている方');
  await list.frame.getByRole('button', { name: 'ようすを見る' }).click();
  await list.shows(/小川/);
  await list.says('知らせの訓練');
  await expectAccessible(page, list, 'one of those who are watched');
}, 180_000);

test('a page that cannot reach the server says so, and opens by one press when it can', async () => {
  const page = await town().open('', PHONE);
  town().expectErrors(/Failed to load resource/);
  await page.route('**/liff-api', (route) => route.abort());
  const shown = await openAlone(town(), page, '小川 春子', '/mine');
  await shown.shows('うまく開けませんでした');
  await expectAccessible(page, shown, 'a page that cannot be opened');
  await page.unroute('**/liff-api');
  await shown.presses('もう一度');
  await shown.shows('わたしのページ');
});

/** In a page: every text that is smaller than the page's own. */
const SMALL_WORDS = `[...document.body.querySelectorAll('*')]
  .filter(({ childNodes }) => [...childNodes].some(({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim() !== ''))
  .filter((each) => parseFloat(getComputedStyle(each).fontSize) < parseFloat(getComputedStyle(document.documentElement).fontSize))
  .map(({ outerHTML }) => outerHTML)`;

async function expectAccessible(page: Page, { frame }: LinePage, name: string): Promise<void> {
  const html = frame.locator('html');
  const expectNothingCutOff = async (size: object) => {
    const overflow = await html.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect({ name, ...size, overflow }).toEqual({ name, ...size, overflow: 0 });
  };
  for (const size of [PHONE, NARROW]) {
    await page.setViewportSize(size);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    const found = violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`);
    const small = await html.evaluate(SMALL_WORDS);
    expect({ name, ...size, found, small }).toEqual({ name, ...size, found: [], small: [] });
    await expectNothingCutOff(size);
  }
  // WCAG 2.2, 1.4.4: as large as a phone's own setting makes it, twice what it is.
  await page.setViewportSize(PHONE);
  await html.evaluate("document.documentElement.style.fontSize = '250%'");
  await expectNothingCutOff({ text: '200 %' });
  await html.evaluate("document.documentElement.style.fontSize = ''");
}
