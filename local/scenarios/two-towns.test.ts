import { expect, test } from 'vitest';
import { aStack } from './a-stack.ts';

const towns = aStack('2026-11-23 10:00', { alertAfterRounds: 1 }, ['demo', 'other']);

test('two municipalities never see each other', async () => {
  const { person, adds, registers, watches, presses, says, heard, last, goTo, mail } = towns();
  const hanako = person('花子');
  const ichiro = person('一郎');
  const number = await registers(hanako);
  await watches(ichiro, number);

  await adds(ichiro, 'other');
  await presses(ichiro, '家族として登録する', 'other');
  await says(ichiro, number, 'other');
  await says(ichiro, '昭和13年4月5日', 'other');
  expect(last(ichiro, 'other')).toContain('合っていません');

  await goTo('2026-11-24 12:30');
  expect(last(ichiro)).toContain('まだお返事がありません');
  expect(heard(hanako, 'other')).toEqual([]);
  await says(ichiro, 'やめる', 'other');
  await says(ichiro, '確認する', 'other');
  expect(last(ichiro, 'other')).toContain('お返事を待っている方はいません');
  expect(mail.inbox().map(({ to }) => to)).toEqual([['clerk@demo.example']]);
}, 60_000);
