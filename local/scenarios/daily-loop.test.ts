import { expect, test } from 'vitest';
import { aStack } from './a-stack.ts';

const town = aStack('2026-11-23 10:00', { showNames: true });

test('registers, checks in, falls silent, alarms, is confirmed, is cleared', async () => {
  const { person, adds, registers, watches, presses, says, last, heard, goTo, mail } = town();
  const hanako = person('花子');
  const ichiro = person('一郎');
  const megumi = person('恵');

  await adds(hanako);
  expect(last(hanako)).toContain('ボタンを1つ押すだけ');
  const number = await registers(hanako);
  expect(last(hanako)).toContain(`登録番号：${number}`);
  expect(last(hanako)).toContain('https://line.me/R/ti/p/@hidamari-demo');

  await watches(ichiro, number);
  expect(heard(ichiro).some((text) => text.includes('家族の登録が終わりました'))).toBe(true);
  await presses(ichiro, '受け取りました');
  expect(last(ichiro)).toContain('お知らせが届くことを確かめました');
  expect(last(hanako)).toContain('「一郎」さんが、あなたを見守る家族として登録しました');
  await watches(megumi, number);

  await goTo('2026-11-24 08:03');
  expect(last(hanako)).toContain('今日もお元気ですか');
  await presses(hanako, '元気です');
  expect(last(hanako)).toContain('お返事を受け取りました');
  expect(last(hanako)).toContain('11月24日（火）午前8時3分');

  await goTo('2026-11-26 12:29');
  expect(heard(ichiro).some((text) => text.includes('まだお返事がありません'))).toBe(false);
  await goTo('2026-11-26 12:30');
  expect(last(ichiro)).toContain('まだお返事がありません');
  expect(last(ichiro)).not.toContain('花子');
  expect(last(ichiro)).not.toContain(number);
  expect(mail.inbox().map(({ subject }) => subject)).toEqual([
    '【要確認】お返事がまだの方 1名（ひだまり町）',
  ]);

  await presses(ichiro, '確認する');
  expect(last(ichiro)).toContain('山田　花子さん');
  await presses(ichiro, '私が確認します');
  expect(last(megumi)).toContain('一郎さんが確認しています');
  await presses(ichiro, '連絡がつきません');
  expect(mail.inbox().at(-1)?.subject).toContain('ご家族から：連絡がつかない方');
  await says(ichiro, '確認する');
  await presses(ichiro, '無事でした');
  expect(last(ichiro)).toContain('よかったです');
  expect(last(megumi)).toContain('無事を、一郎さんが確かめました');
  expect(mail.inbox().at(-1)?.subject).toContain('【無事】');

  for (const { subject, text } of mail.inbox()) {
    expect(`${subject}${text}`).not.toMatch(/花子|一郎|090|\d{4}-\d{4}-\d/);
  }
}, 60_000);
