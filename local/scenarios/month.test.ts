import { expect, test } from 'vitest';
import { aStack } from './a-stack.ts';

const town = aStack('2026-11-30 20:00');

test('a month of "I am well": thirty-one messages, thirty-one thanks, no alarm, no mail', async () => {
  const { person, registers, watches, presses, heard, goTo, mail } = town();
  const hanako = person('花子');
  const ichiro = person('一郎');
  await watches(ichiro, await registers(hanako));
  const quiet = heard(ichiro).length;
  const thanks: string[] = [];
  for (let day = 1; day <= 31; day++) {
    await goTo(`2026-12-${String(day).padStart(2, '0')} 08:${String((day * 7) % 60).padStart(2, '0')}`);
    await presses(hanako, '元気です');
    thanks.push(heard(hanako).at(-1) ?? '');
  }
  await goTo('2026-12-31 20:00');
  expect(thanks.filter((text) => text.includes('お返事を受け取りました'))).toHaveLength(31);
  expect(new Set(thanks).size).toBe(31);
  expect(heard(ichiro)).toHaveLength(quiet);
  expect(mail.inbox()).toEqual([]);
}, 120_000);
