import { expect, test } from 'vitest';
import { aStack } from './a-stack.ts';

const town = aStack('2026-11-23 10:00', { alertAfterRounds: 1 });

const checkIns = (heard: string[]) => heard.filter((text) => text.includes('今日もお元気ですか')).length;
const alarms = (heard: string[]) => heard.filter((text) => text.includes('まだお返事がありません')).length;

let hanako = '';
let ichiro = '';

test('a family is registered', async () => {
  const { person, registers, watches } = town();
  hanako = person('花子');
  ichiro = person('一郎');
  await watches(ichiro, await registers(hanako));
});

test.each([
  ['500', '2026-11-24'],
  ['429', '2026-11-25'],
  ['nothing', '2026-11-26'],
  ['accept-then-nothing', '2026-11-27'],
] as const)(
  'LINE answers %s three times: the message arrives once, minutes later',
  async (answer, date) => {
    const { goTo, line, heard, presses } = town();
    const before = checkIns(heard(hanako));
    line.setConduct({ endpoints: { multicast: { answer, times: 3 } } });
    await goTo(`${date} 08:02`);
    expect(checkIns(heard(hanako)) - before).toBe(answer === 'accept-then-nothing' ? 1 : 0);
    await goTo(`${date} 08:03`);
    expect(checkIns(heard(hanako)) - before).toBe(1);
    await presses(hanako, '元気です');
    await goTo(`${date} 20:00`);
    expect(checkIns(heard(hanako)) - before).toBe(1);
    expect(alarms(heard(ichiro))).toBe(0);
  },
  60_000,
);

test('LINE answers 409: it has the message already, so people are taken as asked', async () => {
  const { goTo, line, heard } = town();
  line.setConduct({ endpoints: { multicast: { answer: '409', times: 1 } } });
  await goTo('2026-11-28 12:30');
  expect(alarms(heard(ichiro))).toBe(1);
  line.setConduct({ endpoints: {} });
  await town().presses(hanako, '元気です');
}, 60_000);

test('LINE refuses for four hours: nobody is taken as silent, staff are told, the next day goes on', async () => {
  const { goTo, line, heard, mail, presses } = town();
  const before = alarms(heard(ichiro));
  line.setConduct({ endpoints: { multicast: { answer: '500', times: null } } });
  await goTo('2026-11-29 11:59');
  const mails = mail.inbox().length;
  await goTo('2026-11-29 20:00');
  line.setConduct({ endpoints: {} });
  expect(alarms(heard(ichiro))).toBe(before);
  expect(
    mail
      .inbox()
      .slice(mails)
      .map(({ subject }) => subject),
  ).toEqual(['【要確認】お便りが届いていない方 1名（ひだまり町）']);
  const count = checkIns(heard(hanako));
  await goTo('2026-11-30 08:05');
  expect(checkIns(heard(hanako))).toBe(count + 1);
  await presses(hanako, '元気です');
  await goTo('2026-11-30 20:00');
  expect(alarms(heard(ichiro))).toBe(before);
}, 120_000);

test('an alarm that LINE does not take is tried again and said once', async () => {
  const { goTo, line, heard } = town();
  const before = alarms(heard(ichiro));
  await goTo('2026-12-01 12:29');
  line.setConduct({ endpoints: { push: { answer: 'accept-then-nothing', times: 2 } } });
  await goTo('2026-12-01 12:45');
  expect(alarms(heard(ichiro))).toBe(before + 1);
}, 60_000);
