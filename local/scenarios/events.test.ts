import { expect, test } from 'vitest';
import { collections } from '../../functions/src/firestore/collections.ts';
import type { Chat } from '../line/control.ts';
import { pressButton } from '../town/play-day.ts';
import { aStack } from './a-stack.ts';

const town = aStack('2026-11-23 10:00', { alertAfterRounds: 2 });

/** A registered person with one watcher, on the morning of the next day. */
async function someoneWatched(name: string) {
  const { person, registers, watches } = town();
  const subject = person(name);
  const watcher = person(`${name}の家族`);
  await watches(watcher, await registers(subject, name));
  return { subject, watcher };
}

const said = (chat: Chat, words: string) =>
  chat.entries.filter((entry) => entry.from === 'bot' && JSON.stringify(entry.message).includes(words))
    .length;

async function reportOf(userId: string, date: string) {
  const { db, towns } = town();
  const subject = await towns.read('demo', (reading) => reading.subjectOf(userId));
  if (!subject) throw new Error('nobody');
  const day = await collections(db).of('demo').reports(subject.id).doc(date).get();
  return { subject, day: day.data() };
}

test('a double tap is thanked for twice, kindly, and counts once', async () => {
  const { goTo, line, settled, chat, now } = town();
  const { subject } = await someoneWatched('田中 清');
  await goTo('2026-11-24 08:01');
  const channelId = chat(subject).channelId;
  pressButton(line, subject, channelId, '元気です');
  pressButton(line, subject, channelId, '元気です');
  await line.idle();
  await settled();
  expect(said(chat(subject), 'お返事を受け取りました')).toBeGreaterThanOrEqual(1);
  const { day, subject: after } = await reportOf(subject, '2026-11-24');
  expect(day).toMatchObject({ firstAt: now(), lastAt: now(), firstKind: 'tap' });
  expect(after.answeredThrough).toBe(1);
}, 60_000);

test('webhooks delivered three times and newest first change nothing', async () => {
  const { goTo, line, settled, chat } = town();
  const { subject, watcher } = await someoneWatched('鈴木 ふみ');
  await goTo('2026-11-24 09:00');
  line.setConduct({ webhooks: { copies: 3, reversed: true, online: false } });
  line.send(subject, chat(subject).channelId, { type: 'text', text: 'おはよう' });
  await goTo('2026-11-25 07:59');
  line.send(subject, chat(subject).channelId, { type: 'sticker', packageId: '446', stickerId: '1988' });
  line.setConduct({ webhooks: { online: true } });
  await line.idle();
  await settled();
  line.setConduct({ webhooks: { copies: 1, reversed: false } });

  expect((await reportOf(subject, '2026-11-24')).day).toMatchObject({ lastKind: 'text' });
  const { day, subject: after } = await reportOf(subject, '2026-11-25');
  expect(day).toMatchObject({ firstKind: 'sticker', lastKind: 'sticker' });
  expect(after.answeredThrough).toBe(1);
  expect(said(chat(subject), 'お返事を受け取りました')).toBe(2);
  expect(said(chat(watcher), 'まだお返事がありません')).toBe(0);
}, 60_000);

test('a tap on an old message ends an open alert, and everybody alarmed hears it once', async () => {
  const { goTo, line, settled, chat } = town();
  const { subject, watcher } = await someoneWatched('伊藤 千代');
  await goTo('2026-11-27 12:30');
  expect(said(chat(watcher), 'まだお返事がありません')).toBe(1);
  const channelId = chat(subject).channelId;
  const [oldest] = chat(subject).entries.filter(
    (entry) => entry.from === 'bot' && JSON.stringify(entry.message).includes('今日もお元気ですか'),
  );
  if (oldest?.from !== 'bot') throw new Error('no daily message');
  const action = { type: 'postback', label: '元気です', data: '{"do":"well"}', displayText: '元気です' };
  line.press(subject, channelId, { messageId: oldest.id, action });
  await line.idle();
  await settled();
  expect(said(chat(watcher), 'お返事が届きました')).toBe(1);
  pressButton(line, subject, channelId, '元気です');
  await line.idle();
  await settled();
  expect(said(chat(watcher), 'お返事が届きました')).toBe(1);
  await goTo('2026-11-28 20:00');
  expect(said(chat(watcher), 'まだお返事がありません')).toBe(1);
}, 60_000);

test('an answer in a registration that is delivered twice does not answer the next question', async () => {
  const { line, settled, person, adds, presses, says, chat, last } = town();
  const newcomer = person('新しい人');
  await adds(newcomer);
  await presses(newcomer, '見守りを受ける');
  line.setConduct({ webhooks: { copies: 2 } });
  await says(newcomer, '佐藤 正雄');
  line.setConduct({ webhooks: { copies: 1 } });
  await settled();
  expect(last(newcomer)).toContain('ふりがな');
  expect(said(chat(newcomer), 'ふりがなを教えて')).toBe(1);
}, 60_000);

test('reports of a night in which our server could not be reached are not lost', async () => {
  const { goTo, line, settled, chat } = town();
  const { subject, watcher } = await someoneWatched('高橋 茂');
  await goTo('2026-11-29 08:05');
  line.setConduct({ webhooks: { online: false } });
  pressButton(line, subject, chat(subject).channelId, '元気です');
  await goTo('2026-11-30 12:00');
  line.setConduct({ webhooks: { online: true } });
  await line.idle();
  await settled();
  expect((await reportOf(subject, '2026-11-29')).day).toMatchObject({ firstKind: 'tap' });
  await goTo('2026-11-30 20:00');
  expect(said(chat(watcher), 'まだお返事がありません')).toBe(0);
}, 60_000);
