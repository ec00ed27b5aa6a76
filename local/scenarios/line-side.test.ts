import { expect, test } from 'vitest';
import { addRecipient } from '../../functions/src/actions/edit-recipients.ts';
import { readTexts } from '../../functions/src/actions/read-texts.ts';
import { reword } from '../../functions/src/actions/reword.ts';
import { dice } from '../../functions/src/dice.ts';
import type { NewRecipient } from '../../functions/src/domain/recipient.ts';
import { collections } from '../../functions/src/firestore/collections.ts';
import { aStack } from './a-stack.ts';

const town = aStack('2026-11-23 14:00');

/** A registered person with one watcher. */
async function someoneWatched(name: string) {
  const { person, registers, watches } = town();
  const [subject, watcher] = [person(name), person(`${name}の家族`)];
  const number = await registers(subject, name);
  await watches(watcher, number);
  return { subject, watcher, number };
}

const subjectOf = (userId: string) => town().towns.read('demo', (reading) => reading.subjectOf(userId));

/** Every document of the municipality as it lies in the database, with its path, by whatever collection there is. */
async function everything(): Promise<string[]> {
  const walk = async (parent: FirebaseFirestore.DocumentReference): Promise<string[]> => {
    const found: string[] = [];
    for (const collection of await parent.listCollections()) {
      for (const reference of await collection.listDocuments()) {
        const document = await reference.get();
        if (document.exists) found.push(`${reference.path} ${JSON.stringify(document.data())}`);
        found.push(...(await walk(reference)));
      }
    }
    return found;
  };
  const { db } = town();
  const root = db.doc('municipalities/demo');
  return [`${root.path} ${JSON.stringify((await root.get()).data())}`, ...(await walk(root))];
}

test('who rests is not asked, is answered all the same, and is asked again when they end it', async () => {
  const { says, presses, heard, last, goTo, line, chat, settled } = town();
  const { subject, watcher } = await someoneWatched('田中 清');

  await says(subject, 'お休み');
  expect(last(subject)).toContain('いつからお休みしますか');
  await says(subject, '明日');
  expect(last(subject)).toContain('いつまでお休みしますか');
  await says(subject, '１週間');
  expect(last(subject)).toContain('お休みのわけは何ですか');
  await presses(subject, '旅行');
  expect(last(subject)).toContain('わけ：旅行');
  await presses(subject, 'この日にちで休む');
  expect(last(subject)).toContain('お休みにしました');
  expect(last(watcher)).toContain('毎日のお便りをお休みにしました');
  expect(last(watcher)).not.toContain('旅行');
  const [before, told] = [heard(subject).length, heard(watcher).length];
  await goTo('2026-11-24 09:00');
  expect(heard(subject)).toHaveLength(before);
  line.send(subject, chat(subject).channelId, { type: 'sticker', packageId: '446', stickerId: '1988' });
  await line.idle();
  await settled();
  expect(heard(subject).slice(before)).toEqual([expect.stringContaining('今はお休みの間です')]);
  expect(await subjectOf(subject)).toMatchObject({ status: 'paused', lastReport: { date: '2026-11-24' } });
  expect(heard(watcher)).toHaveLength(told);

  await says(subject, 'お休みをやめる');
  expect(last(subject)).toContain('お休みをやめました');
  expect(last(watcher)).toContain('お休みが終わりました');
  await goTo('2026-11-25 08:01');
  expect(last(subject)).toContain('今日もお元気ですか');
}, 60_000);

test('a watcher is confirmed when they press that the test message arrived', async () => {
  const { presses, last, now } = town();
  const { subject, watcher } = await someoneWatched('鈴木 ふみ');
  const mine = { lineUserId: watcher, unreachableSince: null };
  expect(await subjectOf(subject)).toMatchObject({ watchers: [{ ...mine, confirmedAt: null }] });
  await presses(watcher, '受け取りました');
  expect(last(watcher)).toContain('お知らせが届くことを確かめました');
  expect(await subjectOf(subject)).toMatchObject({ watchers: [{ ...mine, confirmedAt: now() }] });
}, 60_000);

test('the municipality’s own words are what the phone hears, until they are taken back', async () => {
  const { says, last, person, adds, towns } = town();
  const someone = person('春子');
  await adds(someone);
  const say = async (words: string | null) => {
    const { revision } = await readTexts({ towns }, 'demo');
    return reword({ towns }, 'demo', revision, { 'registration-stopped': words });
  };
  const stops = () => says(someone, '登録').then(() => says(someone, 'やめる'));
  expect(await say('やめました。いつでもお待ちしています。')).toMatchObject({ problems: {} });
  await stops();
  expect(last(someone)).toBe('やめました。いつでもお待ちしています。');
  expect(await say(null)).toMatchObject({ problems: {} });
  await stops();
  expect(last(someone)).toContain('書いていただいたことは残していません');
}, 60_000);

test('who changes their registration and leaves is in no document a minute later; the counts stay', async () => {
  const { says, presses, last, time, now, db } = town();
  const { subject, watcher, number } = await someoneWatched('伊藤 千代');
  await says(subject, '登録の内容');
  await presses(subject, '直す');
  await presses(subject, 'お名前');
  await says(subject, '渡辺 千代');
  await presses(subject, 'この内容に直す');
  expect(last(subject)).toContain('登録の内容を直しました');
  await says(subject, '登録の内容');
  expect(last(subject)).toContain('渡辺　千代');

  const digits = number.replaceAll('-', '');
  const traces = async (...words: string[]) =>
    (await everything()).filter((document) => words.some((word) => document.includes(word)));
  for (const word of [subject, '渡辺', digits]) expect(await traces(word)).not.toEqual([]);

  await says(subject, '登録をやめる');
  await presses(subject, '登録をやめる');
  expect(last(subject)).toContain('登録の内容は消しました');
  expect(last(watcher)).toContain('見守りの登録を終わりにしました');
  await time.goTo(now() + 60_000);
  expect(await traces(subject, '千代', '渡辺', number, digits)).toEqual([]);
  const departures = await collections(db).of('demo').departures.get();
  expect(departures.docs.map((each) => each.data())).toMatchObject([
    { by: 'subject', daysReported: 1, alerts: { silence: 0, help: 0 } },
  ]);
}, 60_000);

test('staff type their code on LINE, and hear the next notice there', async () => {
  const { person, adds, says, last, now, towns } = town();
  const { subject } = await someoneWatched('高橋 茂');
  const kacho = person('課長');
  await adds(kacho);
  const given: NewRecipient = { name: '課長', by: { way: 'line' }, wants: ['help'] };
  const { id, code } = await addRecipient({ towns, dice }, 'demo', given, now());
  await says(kacho, `職員　${code?.digits.replace(/^.{4}/, '$&ー')}`);
  expect(last(kacho)).toContain('職員の通知先として登録しました');
  const recipient = await towns.read('demo', (reading) => reading.recipient(id));
  expect(recipient).toMatchObject({ by: { way: 'line', lineUserId: kacho }, confirmedAt: now(), code: null });

  await says(subject, '助けて');
  expect(last(kacho)).toContain('【至急】連絡がほしい方 1名');
  expect(last(kacho)).not.toMatch(/高橋|茂|090|\d{4}-\d{4}-\d/);
}, 60_000);
