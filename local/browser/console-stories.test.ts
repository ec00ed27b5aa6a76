import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { dateOf, momentOf } from '../../functions/src/domain/calendar.ts';
import { DEMO } from '../town/demo-municipality.ts';
import { tenToEight } from '../town/open-town.ts';
import { aTown } from './a-town.ts';
import { aColleague, signIn, WIDE } from './console.ts';
import { fileOfTwoHundred } from './file-of-people.ts';
import { tabTo } from './keyboard.ts';
import { addPhone, phoneOf } from './phone.ts';

// The console's calls go by real time, so the town lives in it, too. Each story goes on where the one before it ended.
const town = aTown(tenToEight(Date.now()));
let admin = '';
beforeAll(async () => void (admin = await aColleague(town(), 'admin', DEMO)));

async function theDesigner() {
  const page = await town().open('', WIDE);
  await signIn(page, town().hosting, admin);
  await page.getByRole('link', { name: '登録の質問' }).click();
  await page.getByText('公開中の第1版です').waitFor();
  const row = (name: RegExp) => page.locator('button[aria-current]').filter({ hasText: name });
  return { page, row, list: page.getByRole('main').getByRole('list').first() };
}

test('changed questions are published, and asked of whoever registers from then on, but of nobody who has begun', async () => {
  const phones = await town().open('?phones=');
  const haruko = await addPhone(phones, '小川 春子');
  await haruko.presses('見守りを受ける');
  await haruko.says('小川　春子');
  await haruko.hears('ふりがな');

  const { page, row, list } = await theDesigner();
  await row(/電話番号を教えて/).click();
  await page.getByRole('textbox', { name: /^質問/ }).fill('お電話の番号を教えてください。');
  const preview = page.getByRole('log', { name: '試しのトーク' });
  await preview.getByText('お電話の番号を教えてください。').waitFor();
  await page.getByRole('button', { name: '質問を足す' }).click();
  await page.getByRole('menuitem', { name: '耳・目・足の不自由' }).click();
  await preview.getByRole('button', { name: '耳が遠い' }).click();
  await preview.getByRole('button', { name: '選び終わりました' }).last().click();
  await preview.getByText('お住まいの地区はどちらですか。').waitFor();
  await page.getByText(/保存しました \d/).waitFor();

  // Taken hold of and put two places higher, without a mouse.
  await tabTo(page, list.getByRole('button', { name: '「お手伝いが必要なことはありますか。」を動かす' }));
  await page.keyboard.press('Space');
  const isAt = (place: number) =>
    page.getByText(`8問中 ${place}番目の場所です。`).waitFor({ state: 'attached' });
  await isAt(6);
  for (const place of [5, 4]) {
    await page.keyboard.press('ArrowUp');
    await isAt(place);
  }
  await page.keyboard.press('Space');
  await row(/4\. お手伝いが必要/).waitFor();

  await page.getByRole('button', { name: '公開する' }).click();
  const dialog = page.getByRole('dialog', { name: '第2版として公開する' });
  await dialog
    .getByText('登録ずみの 30人は、「お手伝いが必要なことはありますか。」に答えていません。')
    .waitFor();
  await dialog.getByRole('button', { name: '公開する' }).click();
  await page.getByText('第2版を公開しました。これから登録を始める方は、新しい質問に答えます。').waitFor();

  await haruko.says('おがわ はるこ');
  await haruko.hears('生年月日');
  await haruko.says('昭和13年4月5日');
  await haruko.hears('電話番号を教えてください。');

  const kazuo = await addPhone(phones, '小川 和夫');
  await kazuo.presses('見守りを受ける');
  await kazuo.says('小川　和夫');
  await kazuo.says('おがわ かずお');
  await kazuo.hears('お手伝いが必要なことはありますか。');
  await kazuo.presses('歩きにくい');
  await kazuo.presses('選び終わりました');
  await kazuo.hears('生年月日');
  await kazuo.says('昭和15年1月2日');
  await kazuo.hears('お電話の番号を教えてください。');
  await kazuo.says('090-1234-5678');
  await kazuo.presses('山手地区');
  await kazuo.presses('同意します');
  await kazuo.hears('歩きにくい');
  await kazuo.presses('この内容で登録する');
  await kazuo.hears('お便りは、何時がよいですか');

  const subjects = await town().towns.read(DEMO, (it) => it.countRegistered([2]));
  expect(subjects).toBe(1);
}, 120_000);

test('a colleague is invited, chooses a password by the link in the mail, and may look but not change', async () => {
  const page = await town().open('', WIDE);
  await signIn(page, town().hosting, admin);
  await page.getByRole('link', { name: '職員と権限' }).click();
  await page.getByRole('button', { name: '職員を招く' }).click();
  const dialog = page.getByRole('dialog', { name: '職員を招く' });
  await dialog.getByRole('textbox', { name: '名前' }).fill('中村 光');
  await dialog.getByRole('textbox', { name: 'メールアドレス' }).fill('hikaru@hidamari.example');
  await dialog.getByRole('radio', { name: '見るだけ' }).check();
  await dialog.getByRole('button', { name: '職員を招く' }).click();
  await page.getByText('招待のメールを送りました。').waitFor();
  await town().settled();

  const mail = town().mail.inbox().at(-1);
  expect(mail?.to).toContain('hikaru@hidamari.example');
  const path = /\/auth\/action\?\S+/.exec(mail?.text ?? '')?.[0] ?? '';
  const theirs = await town().open('', WIDE);
  await theirs.goto(new URL(path, town().hosting).href);
  await theirs.getByLabel(/^パスワード/).fill('山のむこうの空は青い');
  await theirs.getByRole('button', { name: '決めてサインインする' }).click();
  await theirs.getByText('＊12文字以上にしてください。').waitFor();
  await theirs.getByLabel(/^パスワード/).fill('山のむこうの空はとても青い');
  await theirs.getByRole('button', { name: '決めてサインインする' }).click();
  await theirs.getByRole('navigation', { name: 'メニュー' }).waitFor();
  await theirs.getByRole('link', { name: '対象者' }).click();
  await theirs.getByRole('link', { name: '山田　花子' }).waitFor();
  expect(await theirs.getByRole('link', { name: '職員と権限' }).count()).toBe(0);
}, 60_000);

test('who is silent is found, taken and closed without a mouse, while the phone of the family gets the all-clear', async () => {
  const alerts = await town().towns.read(DEMO, (it) => it.openAlerts(9));
  const alert = alerts.find(({ told }) => told.length > 0);
  const [told = ''] = alert?.told ?? [];
  const subject = await town().towns.read(DEMO, (it) => it.subject(alert?.subjectId ?? ''));
  const owner = town()
    .line.phones()
    .find(({ userId }) => userId === told);
  const phones = await town().open(`?phones=${told}`);
  const family = phoneOf(phones, owner?.name ?? '');

  const page = await town().open('', WIDE);
  await signIn(page, town().hosting, admin);
  const presses = async (target: Locator) => {
    await target.waitFor();
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  };
  const chooses = async (dialog: Locator, name: string) => {
    const choice = dialog.getByRole('radio', { name });
    await tabTo(
      page,
      dialog
        .getByRole('radiogroup')
        .filter({ has: page.getByRole('radio', { name }) })
        .getByRole('radio')
        .first(),
    );
    await page.keyboard.press('Space');
    while (!(await choice.isChecked())) await page.keyboard.press('ArrowDown');
  };

  await presses(
    page.getByRole('region', { name: '要確認' }).getByRole('link', { name: subject?.name ?? '' }),
  );
  await presses(page.getByRole('button', { name: '私が対応します' }));
  await page.getByText('あなたが対応中').waitFor();
  await presses(page.getByRole('button', { name: '結果を書いて終える' }));
  const dialog = page.getByRole('dialog', { name: '結果を書いて終える' });
  await chooses(dialog, '無事でした');
  await chooses(dialog, '外出・旅行');
  await presses(dialog.getByRole('button', { name: '終える', exact: true }));
  await dialog.waitFor({ state: 'detached' });
  await family.hears('ご心配をおかけしました');

  await presses(page.getByRole('link', { name: '対象者', exact: true }));
  await presses(page.getByRole('link', { name: subject?.name ?? '' }));
  const today = page.getByRole('table', { name: /のお返事/ }).getByRole('cell', { name: '職員が確かめた' });
  await today.waitFor();
}, 120_000);

test('the send time and the greeting are changed: the next round comes then, in the town’s own words', async () => {
  const page = await town().open('', WIDE);
  await signIn(page, town().hosting, admin);
  await page.getByRole('link', { name: 'お届けの設定' }).click();
  await page.getByLabel('08:00 をほかの時刻に').fill('08:30');
  await page.getByRole('button', { name: 'この時刻に変える' }).first().click();
  await page.getByLabel('08:30 をほかの時刻に').waitFor();

  await page.getByRole('link', { name: '文面を見る・言い換える' }).click();
  await page.getByRole('button', { name: /^毎日のお便り/ }).click();
  await page.getByRole('link', { name: 'おはようございます。', exact: true }).click();
  await page.getByRole('textbox', { name: '新しい言葉' }).fill('おはようさんです。');
  await page.getByRole('region', { name: 'LINEでの見え方' }).getByText('おはようさんです。').waitFor();
  await page.getByRole('button', { name: '保存する' }).click();
  await page.getByText('今の言葉（言い換え済み）').waitFor();

  const { clock, line, time } = town();
  const today = dateOf(clock.now(), 'Asia/Tokyo');
  // A token that ran out between two rounds is refused once, and nobody was asked by that.
  const asked = () =>
    line.lane().filter(({ path, status }) => path === '/v2/bot/message/multicast' && status === 200).length;
  const before = asked();
  await time.goTo(momentOf(today, '08:29', 'Asia/Tokyo'));
  expect(asked()).toBe(before);
  await time.goTo(momentOf(today, '08:30', 'Asia/Tokyo'));
  expect(asked()).toBe(before + 1);
  const phones = await town().open();
  await phoneOf(phones, '山田 花子').hears('おはようさんです。');
}, 60_000);

test('a file of two hundred is corrected and imported; one of them comes by the code, and then it is not undone', async () => {
  const { questionSetVersion } = (await town().towns.read(DEMO, (it) => it.municipality())).settings;
  const { questions } = await town().towns.read(DEMO, (it) => it.questionSet(questionSetVersion));

  const page = await town().open('', WIDE);
  await signIn(page, town().hosting, admin);
  await page.getByRole('link', { name: '対象者' }).click();
  await page.getByRole('link', { name: '取り込み' }).click();
  await page.getByLabel('CSVファイル').setInputFiles(fileOfTwoHundred(questions, '12'));
  await page.getByRole('button', { name: '確かめる' }).click();
  await page.getByRole('row', { name: /11行目 電話番号 12 電話番号として読み取れません/ }).waitFor();
  await page.getByLabel('CSVファイル').setInputFiles(fileOfTwoHundred(questions, '03-1234-5678'));
  await page.getByRole('button', { name: '確かめる' }).click();
  await page.getByRole('button', { name: '200人を取り込む' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '取り込む' }).click();
  await page.getByText(/200人を取り込みました。下の一覧から/).waitFor();
  const past = page.getByRole('article');
  await past.getByText('200人を登録しました。そのうち 0人が、LINEで登録を済ませました。').waitFor();

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    past.getByRole('button', { name: '番号をCSVで保存する' }).click(),
  ]);
  const [, first = ''] = (await readFile(await saved.path(), 'utf8')).split('\r\n');
  const [name = '', , code = ''] = first.split(',');
  const phones = await town().open('?phones=');
  const phone = await addPhone(phones, '取込 一郎');
  await phone.says(`${code}です`);
  await phone.hears('お便りは、何時がよいですか');
  expect(await phone.talk.innerText()).toContain('登録が終わりました');

  await page.getByRole('link', { name: '対象者の一覧に戻る' }).click();
  await page.getByRole('searchbox', { name: /名前・ふりがな/ }).fill(name);
  await page.getByRole('button', { name: 'さがす' }).click();
  await page.getByRole('link', { name }).click();
  await page.getByText('LINEにつながっています。').waitFor();
  await page.getByRole('link', { name: '対象者の一覧に戻る' }).click();
  await page.getByRole('link', { name: '取り込み' }).click();
  await past.getByText(/そのうち 1人が/).waitFor();
  town().expectErrors(/Failed to load resource/);
  await past.getByRole('button', { name: 'この取り込みを取り消す' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '取り消す' }).click();
  await past.getByText(/もうLINEで登録した方がいます/).waitFor();
}, 120_000);
