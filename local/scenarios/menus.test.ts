import { expect, test } from 'vitest';
import { aStack } from './a-stack.ts';

const town = aStack('2026-11-23 10:00');

test('the menu at the foot of the talk follows what somebody is, and its areas do what they say', async () => {
  const { person, adds, blocks, registers, watches, presses, says, chat, last, line, settled, setUpMenus } =
    town();
  await setUpMenus();
  const offered = (userId: string) => chat(userId).richMenu?.areas.map(({ action }) => action['label']) ?? [];
  const pressesArea = async (userId: string, label: string) => {
    const area = chat(userId).richMenu?.areas.find(({ action }) => action['label'] === label);
    if (!area) throw new Error(`no area 「${label}」`);
    line.press(userId, chat(userId).channelId, { messageId: null, action: area.action });
    await line.idle();
    await settled();
  };
  const [hanako, kiyoshi] = [person('花子'), person('清')];

  await adds(hanako);
  const nobody = ['見守りを受ける', '家族として登録する', '電話で相談する'];
  expect(offered(hanako)).toEqual(nobody);
  await pressesArea(hanako, '見守りを受ける');
  expect(last(hanako)).toContain('お名前を教えてください');
  await says(hanako, 'やめる');

  await registers(hanako);
  const subject = ['元気です', '連絡がほしい', '登録の内容', '私を見守る家族', '電話で相談する'];
  expect(offered(hanako)).toEqual(subject);
  await pressesArea(hanako, '元気です');
  expect(last(hanako)).toContain('お返事を受け取りました');

  await watches(hanako, await registers(kiyoshi, '清'));
  expect(offered(hanako).slice(0, 3)).toEqual(['元気です', '連絡がほしい', '確認する']);
  await pressesArea(hanako, '確認する');
  expect(last(hanako)).toContain('お返事を待っている方はいません');

  // LINE links nobody who has blocked the account.
  await blocks(hanako);
  await says(kiyoshi, '私を見守る家族');
  await presses(kiyoshi, 'この方を外す');
  await presses(kiyoshi, 'この方を外す');
  await adds(hanako);
  expect(offered(hanako)).toEqual(subject);
}, 60_000);
