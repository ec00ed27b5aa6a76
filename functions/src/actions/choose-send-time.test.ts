import { expect, test } from 'vitest';
import { pagesIn } from '../testing/pages-in.ts';
import { registers, watches } from '../testing/stories.ts';
import { presses, says, WELL, worldAt } from '../testing/world-at.ts';

/** A town that asks at eight and at two; hanako has registered and may choose. */
async function aTown(more = {}) {
  const town = worldAt('2026-11-23 10:00', { sendTimes: ['08:00', '14:00'], alertAfterRounds: 1, ...more });
  const number = await registers(town, 'hanako');
  const subject = () => town.world.towns.read('demo', (reading) => reading.subjectOf('hanako'));
  const asked = (who: string) => town.kindsHeardBy(who).filter((kind) => kind === 'check-in').length;
  const choose = (waveId: string) => town.does('hanako', presses({ do: 'choose-send-time', waveId }));
  return { ...town, number, subject, asked, choose };
}

test('who registers is asked at the first time, and hears which there are', async () => {
  const town = await aTown();
  expect(town.heardBy('hanako').at(-1)).toMatchObject({
    time: '08:00',
    times: [
      { waveId: 'w1', time: '08:00', own: true },
      { waveId: 'w2', time: '14:00', own: false },
    ],
  });
  await town.goTo('2026-11-24 08:00');
  expect(town.asked('hanako')).toBe(1);
  await town.goTo('2026-11-24 23:00');
  expect(town.asked('hanako')).toBe(1);
});

test('where there is one time only, nothing is asked about it', async () => {
  const town = worldAt('2026-11-23 10:00');
  await registers(town, 'hanako');
  expect(town.heardBy('hanako').at(-1)).toMatchObject({ time: '08:00', times: [expect.anything()] });
  await town.does('hanako', says('メニュー'));
  expect(town.heardBy('hanako').at(-1)).toMatchObject({ kind: 'menu', sendTimes: false });
});

test('who chooses another time is asked then, once a day, twice pressed or not', async () => {
  const town = await aTown();
  await town.choose('w2');
  await town.choose('w2');
  expect(town.heardBy('hanako').at(-1)).toEqual({ kind: 'send-time-chosen', time: '14:00' });
  await town.goTo('2026-11-23 13:59');
  expect(town.asked('hanako')).toBe(0);
  await town.goTo('2026-11-23 14:00');
  expect(town.asked('hanako')).toBe(1);
  await town.goTo('2026-11-24 13:59');
  expect(town.asked('hanako')).toBe(1);
  expect(await town.subject()).toMatchObject({ waveId: 'w2', rosterId: 'r2', answeredThrough: 0 });
});

test('rounds are counted for one’s own time: the morning’s are nobody’s who is asked at two', async () => {
  const town = await aTown();
  await watches(town, 'ichiro', town.number);
  await town.choose('w2');
  await town.goTo('2026-11-23 14:30');
  await town.does('hanako', WELL);
  await town.goTo('2026-11-24 14:59');
  expect(town.kindsHeardBy('ichiro')).not.toContain('alert-notice');
  await town.goTo('2026-11-24 15:00');
  expect(town.kindsHeardBy('ichiro')).toContain('alert-notice');
});

test('an outage of the morning does not hide who is silent in the afternoon', async () => {
  const town = await aTown();
  await watches(town, 'ichiro', town.number);
  await town.choose('w2');
  await registers(town, 'masao');
  await watches(town, 'jiro', '000079195');
  town.outside.conduct = ({ to, who }) => (to === 'multicast' && who.includes('masao') ? 'never' : 'done');
  await town.goTo('2026-11-24 23:00');
  expect(town.kindsHeardBy('ichiro')).toContain('alert-notice');
  const notices = town.heardBy('clerk@demo.example').filter(({ kind }) => kind === 'silence');
  expect(notices).toMatchObject([{ people: 1 }]);
});

test('changing in silence is a sign of life, and ends it', async () => {
  const town = await aTown();
  await watches(town, 'ichiro', town.number);
  await town.goTo('2026-11-24 12:30');
  expect(town.kindsHeardBy('ichiro').at(-1)).toBe('alert-notice');
  await town.choose('w2');
  expect(town.kindsHeardBy('ichiro').at(-1)).toBe('all-clear');
  expect(await town.subject()).toMatchObject({ alertId: null, waveId: 'w2' });
});

test('changing after the morning’s message, before the afternoon’s: the day has one more, and no round is missed', async () => {
  const town = await aTown();
  await watches(town, 'ichiro', town.number);
  await town.goTo('2026-11-24 08:10');
  await town.choose('w2');
  await town.goTo('2026-11-24 14:00');
  expect(town.asked('hanako')).toBe(2);
  await town.does('hanako', WELL);
  await town.goTo('2026-11-25 14:30');
  expect(town.kindsHeardBy('ichiro')).not.toContain('alert-notice');
});

test('a reminder of the former time is not sent any more', async () => {
  const town = await aTown({ reminderTime: '11:00' });
  town.outside.conduct = ({ to }) => (to === 'push' ? 'later' : 'done');
  await town.goTo('2026-11-24 11:00');
  await town.choose('w2');
  town.outside.conduct = () => 'done';
  await town.goTo('2026-11-24 12:30');
  expect(town.kindsHeardBy('hanako')).not.toContain('reminder');
});

test('by typing: the times; a time that is not offered any more: the times again; a stranger: how to register', async () => {
  const town = await aTown();
  for (const what of [
    says('お届けの時間'),
    presses({ do: 'send-times' }),
    presses({ do: 'choose-send-time', waveId: 'w9' }),
  ]) {
    await town.does('hanako', what);
    expect(town.kindsHeardBy('hanako').at(-1)).toBe('send-times');
    await town.does('nobody', what);
    expect(town.kindsHeardBy('nobody').at(-1)).toBe('not-registered');
  }
});

test('who has blocked the account and comes back is asked at the time they chose', async () => {
  const town = await aTown();
  await town.choose('w2');
  await town.does('hanako', { is: 'blocked' });
  await town.goTo('2026-11-24 10:00');
  await town.does('hanako', { is: 'followed' });
  await town.goTo('2026-11-24 14:00');
  expect(await town.subject()).toMatchObject({ waveId: 'w2', rosterId: 'r2' });
  expect(town.asked('hanako')).toBe(1);
});

test('who chooses on a page while the account is blocked has no seat until they are back, and then one', async () => {
  const town = await aTown();
  await town.does('hanako', { is: 'blocked' });
  await pagesIn(town).ask('hanako', 'mine.chooseSendTime', { waveId: 'w2' });
  const members = async () => {
    const rosters = await town.towns.read('demo', (demo) =>
      Promise.all(['r1', 'r2'].map((id) => demo.roster(id))),
    );
    return rosters.flatMap(({ lineUserIds }) => lineUserIds);
  };
  expect(await members()).toEqual([]);
  await town.goTo('2026-11-24 10:00');
  await town.does('hanako', { is: 'followed' });
  expect(await members()).toEqual(['hanako']);
  await town.goTo('2026-11-24 14:00');
  expect(town.asked('hanako')).toBe(1);
});
