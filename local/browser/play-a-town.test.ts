import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { aTown } from './a-town.ts';
import { clockOf } from './clock.ts';
import { tabTo } from './keyboard.ts';
import { addPhone, phoneOf } from './phone.ts';
import { picture } from './picture.ts';
import { registers, watches } from './registration.ts';
import { restAnswers } from './the-rest-of-the-town.ts';

// One town, one clock: each test goes on where the one before it ended.
const town = aTown('2026-11-23 07:50');

test('the town opens on three phones, and a double press on 「次の朝」 is one morning', async () => {
  const page = await town().open();
  const clock = clockOf(page);
  await clock.shows('11月23日（月）', '午前7:50');
  await clock.button('次の朝').dblclick();
  await clock.shows('11月23日（月）', '午前8:00');
  await clock.rests();
  await phoneOf(page, '山田 花子').hears('今日もお元気ですか');
  await phoneOf(page, '佐藤 ハル').hears('今日もお元気ですか');
  await picture(page, 'phones-morning');
  await page.getByRole('button', { name: 'できごと', exact: true }).click();
  const log = page.getByRole('complementary', { name: 'できごと' });
  expect(await log.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['11月23日（月） 8:00まで']);
});

test('「元気です」 is reached and pressed with the keyboard alone', async () => {
  const page = await town().open();
  const hanako = phoneOf(page, '山田 花子');
  await hanako.hears('今日もお元気ですか');
  await tabTo(page, hanako.newest.getByRole('button', { name: '元気です' }));
  await page.keyboard.press('Enter');
  await hanako.hears(/お返事を受け取りました.*11月23日（月）午前8時/s);
});

test('the menu at the foot of the talk has its picture, and 「元気です」 on it is an answer', async () => {
  const page = await town().open();
  const { hears, menu } = phoneOf(page, '佐藤 ハル');
  const width = () =>
    menu.locator('img').evaluate((img) => (img as unknown as { naturalWidth: number }).naturalWidth);
  await expect.poll(width, { timeout: 15_000 }).toBe(2500);
  await menu.getByRole('button', { name: '元気です' }).click();
  await hears(/お返事を受け取りました.*11月23日（月）午前8時/s);
});

test('a resident registers, answers and falls silent; the son is told, takes it, and hears the all-clear', async () => {
  const page = await town().open('?phones=');
  const clock = clockOf(page);
  const haruko = await addPhone(page, '小川 春子');
  const number = await registers(haruko);
  const kazuo = await addPhone(page, '小川 和夫');
  await watches(kazuo, number);
  await haruko.hears('「小川 和夫」さんが、あなたを見守る家族として登録しました');

  await restAnswers(town(), ['小川 春子']);
  await clock.goes('次の朝');
  await clock.shows('11月24日（火）', '午前8:00');
  await haruko.hears('今日もお元気ですか');
  await haruko.presses('元気です');
  await haruko.hears(/お返事を受け取りました.*11月24日（火）午前8時/s);

  for (const day of ['11月25日（水）', '11月26日（木）']) {
    await restAnswers(town(), ['小川 春子']);
    await clock.goes('次の朝');
    await clock.shows(day, '午前8:00');
  }
  await restAnswers(town(), ['小川 春子']);
  // At ten the town asks those who chose that time: here nobody.
  await clock.goes('次のできごとまで');
  await clock.shows('11月26日（木）', '午前10:00');
  await clock.goes('次のできごとまで');
  await clock.shows('11月26日（木）', '午前11:00');
  await haruko.hears('今からでも大丈夫です');
  await clock.goes('次のできごとまで');
  await clock.shows('11月26日（木）', '午後0:30');
  const card = kazuo.phone.getByRole('group', { name: 'お知らせ' });
  await card.getByText('お返事がまだ届いていない方がいます').waitFor();
  expect(await card.innerText()).not.toMatch(/小川|春子/);
  await kazuo.hears('まだお返事がありません');
  expect(await kazuo.newest.innerText()).not.toMatch(/小川|春子/);
  expect(await kazuo.newest.innerText()).not.toContain(number);

  await page.getByRole('button', { name: '職員メール' }).click();
  const mail = page.getByRole('complementary', { name: '職員メール' }).getByRole('listitem').first();
  await mail.getByRole('button', { name: 'お返事がまだの方 1名' }).click();
  await mail.getByText('くわしくは、職員の画面をご覧ください。').waitFor();
  expect(await mail.innerText()).not.toMatch(/小川|春子|和夫/);
  expect(await mail.innerText()).not.toContain(number);
  await picture(page, 'phones-alert');

  await kazuo.presses('確認する');
  await kazuo.hears('小川　春子さん');
  await picture(page, 'phones-who');
  await kazuo.presses('私が確認します');
  await kazuo.hears('小川　春子さんの確認をお願いします');
  await haruko.talk.getByRole('button', { name: '元気です', exact: true }).first().click();
  await haruko.hears(/お返事を受け取りました.*11月26日（木）午後0時30分/s);
  await kazuo.hears('小川　春子さんから、お返事が届きました');
  await mail.filter({ hasText: '【無事】' }).waitFor();
  await picture(page, 'phones-all-clear');
}, 180_000);

test('somebody who blocks the account hears nothing the next morning, staff hear of it, and unblocking ends it', async () => {
  const page = await town().open('?drawer=mail');
  const clock = clockOf(page);
  const haru = phoneOf(page, '佐藤 ハル');
  await haru.phone.getByRole('button', { name: 'トークのメニュー' }).click();
  await haru.phone.getByRole('button', { name: 'ブロックする' }).click();
  await haru.hears('ブロックしました');
  const mails = page.getByRole('complementary', { name: '職員メール' });
  await mails.getByText('お便りが届いていない方 1名').waitFor();
  // A clock that moved on while the sender still notes that the mail went would make it send again.
  await town().settled();
  await clock.goes('次の朝');
  await clock.shows('11月27日（金）', '午前8:00');
  await phoneOf(page, '山田 花子').hears('今日もお元気ですか');
  await haru.hears('ブロックしました');
  await haru.phone.getByRole('button', { name: 'ブロックを解除' }).click();
  await haru.hears('ご用は何ですか');
});

test('特大 makes words larger and leaves buttons their width', async () => {
  const page = await town().open(`?phones=${idsOf('小川 春子', '小川 和夫')}`);
  const { newest, hears } = phoneOf(page, '小川 春子');
  await hears('今日もお元気ですか');
  const words = measured(newest.getByText('今日もお元気ですか'));
  const button = measured(newest.getByRole('button', { name: '連絡がほしい' }));
  const [before, width] = [(await words()).height, (await button()).width];
  await page.getByRole('radio', { name: '特大' }).check();
  await expect.poll(async () => (await words()).height).toBeGreaterThan(before * 1.4);
  expect((await button()).width).toBe(width);
  await picture(page, 'phones-large-text');
});

test('on a narrow screen one phone is on show, and tabs choose which', async () => {
  const page = await town().open('', { width: 390, height: 844 });
  const [hanako, haru] = [phoneOf(page, '山田 花子'), phoneOf(page, '佐藤 ハル')];
  await hanako.hears('今日もお元気ですか');
  await picture(page, 'phones-narrow');
  await page.getByRole('button', { name: '佐藤 ハルさん' }).click();
  await haru.phone.waitFor();
  await hanako.phone.waitFor({ state: 'hidden' });
});

const idsOf = (...names: string[]) =>
  names
    .map(
      (name) =>
        town()
          .line.phones()
          .find((phone) => phone.name === name)?.userId,
    )
    .join();

const measured = (part: Locator) => async () => {
  const box = await part.boundingBox();
  if (!box) throw new Error('it is not on the page');
  return box;
};
