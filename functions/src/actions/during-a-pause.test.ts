import { describe, expect, test } from 'vitest';
import { aTownWithPauses } from '../testing/a-paused-town.ts';
import { watches } from '../testing/stories.ts';
import { presses, says, WELL } from '../testing/world-at.ts';

describe('during a pause', () => {
  test('a tap is kept and answered kindly; it neither ends the pause nor alarms anybody', async () => {
    const town = await aTownWithPauses();
    await town.pauses('2026-11-23', '2026-11-27');
    await town.goTo('2026-11-25 09:00');
    const heard = town.kindsHeardBy('ichiro').length;
    for (const what of [WELL, says('元気にしています')]) {
      await town.does('hanako', what);
      expect(town.heardBy('hanako').at(-1)).toMatchObject({
        kind: 'report-in-pause',
        resumesOn: '2026-11-28',
      });
    }
    expect(await town.hanako()).toMatchObject({ status: 'paused', lastReport: { date: '2026-11-25' } });
    expect(await town.asked('2026-11-27 23:00')).toBe(0);
    expect(town.kindsHeardBy('ichiro')).toHaveLength(heard);
  });

  test('a cry for help alarms as ever', async () => {
    const town = await aTownWithPauses();
    await town.pauses('2026-11-23', '2026-11-27');
    await town.goTo('2026-11-25 09:00');
    await town.does('hanako', says('助けて'));
    expect(town.kindsHeardBy('hanako').at(-1)).toBe('help-received');
    expect(town.kindsHeardBy('ichiro').at(-1)).toBe('help-notice');
    await town.goTo('2026-11-26 09:00');
    expect(town.kindsHeardBy('ichiro').at(-1)).toBe('alert-again');
    expect(await town.hanako()).toMatchObject({ status: 'paused' });
  });

  test('whoever begins to watch hears of it', async () => {
    const town = await aTownWithPauses();
    await town.pauses('2026-11-23', '2026-11-27');
    await watches(town, 'megumi', town.number);
    await watches(town, 'megumi', town.number);
    expect(town.count('megumi', 'subject-pauses')).toBe(1);
    await town.does('megumi', says('見守っている方'));
    const pause = { from: '2026-11-23', through: '2026-11-27' };
    expect(town.heardBy('megumi').at(-1)).toMatchObject({ kind: 'watching', entries: [{ pause }] });
  });

  test('the reminder of this morning is not sent any more', async () => {
    const town = await aTownWithPauses({ reminderTime: '11:00' });
    town.outside.conduct = ({ to }) => (to === 'push' ? 'later' : 'done');
    await town.goTo('2026-11-24 11:00');
    await town.pauses('2026-11-24', '2026-11-27');
    town.outside.conduct = () => 'done';
    await town.goTo('2026-11-24 12:30');
    expect(town.kindsHeardBy('hanako')).not.toContain('reminder');
  });

  test('another send time is chosen for the day after it', async () => {
    const town = await aTownWithPauses({ sendTimes: ['08:00', '14:00'] });
    await town.pauses('2026-11-23', '2026-11-25');
    for (const _again of [1, 2]) {
      await town.does('hanako', presses({ do: 'choose-send-time', waveId: 'w2' }));
    }
    expect(await town.hanako()).toMatchObject({ status: 'paused', waveId: 'w2' });
    expect(await town.asked('2026-11-26 13:59')).toBe(0);
    expect(await town.asked('2026-11-26 14:00')).toBe(1);
  });

  test('one that is to come goes with its subject to another send time', async () => {
    const town = await aTownWithPauses({ sendTimes: ['08:00', '14:00'] });
    await town.pauses('2026-11-25', '2026-11-25');
    await town.does('hanako', presses({ do: 'choose-send-time', waveId: 'w2' }));
    await town.goTo('2026-11-24 15:00');
    await town.does('hanako', WELL);
    expect(await town.asked('2026-11-26 13:59')).toBe(0);
    expect(await town.asked('2026-11-26 14:00')).toBe(1);
  });
});

describe('a case of silence that is open', () => {
  test('stays open, for staff to close; the family is not alarmed again while they rest', async () => {
    const town = await aTownWithPauses();
    await town.goTo('2026-11-24 12:30');
    await town.pauses('2026-11-24', '2026-11-26');
    await town.goTo('2026-11-26 20:00');
    expect(await town.hanako()).toMatchObject({ alertId: expect.any(String) });
    expect(town.count('ichiro', 'alert-again')).toBe(0);
    const notices = town.kindsHeardBy('clerk@demo.example');
    expect(notices.filter((kind) => kind === 'not-taken')).toHaveLength(1);
    expect(notices.filter((kind) => kind === 'still-open')).toHaveLength(2);
    await town.goTo('2026-11-27 12:30');
    expect(town.count('ichiro', 'alert-again')).toBe(1);
    await town.does('hanako', WELL);
    expect(town.kindsHeardBy('ichiro').at(-1)).toBe('all-clear');
  });

  test('that staff closed is not opened again by the rounds of the pause', async () => {
    const town = await aTownWithPauses();
    await town.goTo('2026-11-24 12:30');
    await town.pauses('2026-11-24', '2026-11-26');
    const { alertId } = (await town.hanako()) ?? {};
    await town.does('ichiro', presses({ do: 'safe', alertId: alertId ?? '' }));
    await town.goTo('2026-11-27 12:29');
    expect(town.count('ichiro', 'alert-notice')).toBe(1);
  });
});

describe('blocking the account and a pause', () => {
  test('who blocks while resting and comes back rests on', async () => {
    const town = await aTownWithPauses();
    await town.pauses('2026-11-23', '2026-11-27');
    await town.does('hanako', { is: 'blocked' });
    expect(await town.hanako()).toMatchObject({ status: 'blocked' });
    expect(town.kindsHeardBy('clerk@demo.example')).toEqual(['unreachable']);
    await town.goTo('2026-11-25 09:00');
    await town.does('hanako', { is: 'followed' });
    expect(await town.hanako()).toMatchObject({ status: 'paused' });
    expect(await town.asked('2026-11-28 07:59')).toBe(0);
    expect(await town.asked('2026-11-28 08:00')).toBe(1);
  });

  test('a pause that ends meanwhile ends in silence: nobody is promised a watch that cannot be', async () => {
    const town = await aTownWithPauses();
    await town.pauses('2026-11-23', '2026-11-24');
    await town.does('hanako', { is: 'blocked' });
    await town.goTo('2026-11-26 09:00');
    expect(await town.hanako()).toMatchObject({ status: 'blocked', pause: null });
    expect([town.count('hanako', 'pause-over'), town.count('ichiro', 'subject-returns')]).toEqual([0, 0]);
    await town.does('hanako', { is: 'followed' });
    expect(await town.asked('2026-11-27 08:00')).toBe(1);
  });

  test('one that is to come begins on its day, also for who went and came back before it', async () => {
    const town = await aTownWithPauses();
    await town.pauses('2026-11-26', '2026-11-27');
    await town.does('hanako', { is: 'blocked' });
    await town.goTo('2026-11-25 09:00');
    await town.does('hanako', { is: 'followed' });
    expect(await town.hanako()).toMatchObject({ status: 'active' });
    expect(await town.asked('2026-11-28 07:59')).toBe(0);
    expect(await town.asked('2026-11-28 08:00')).toBe(1);
  });

  test('a press that shows somebody to be back, and chooses days to come, keeps both', async () => {
    const town = await aTownWithPauses();
    await town.does('hanako', presses({ do: 'pause' }));
    for (const date of ['2026-11-26', '2026-11-27']) await town.does('hanako', { is: 'picked', date });
    await town.does('hanako', presses({ do: 'answer', pressed: 'travel' }));
    await town.does('hanako', { is: 'blocked' });
    await town.minute();
    await town.does('hanako', presses({ do: 'answer', pressed: 'agree-to-all' }));
    expect(await town.hanako()).toMatchObject({ status: 'active', pause: { from: '2026-11-26' } });
    expect(await town.towns.read('demo', (demo) => demo.municipality())).toMatchObject({
      rosters: [{ id: 'r1', size: 1 }],
      waves: [{ nextPauseOn: '2026-11-26' }],
    });
    expect(await town.asked('2026-11-25 08:00')).toBe(2);
    expect(await town.asked('2026-11-27 23:00')).toBe(0);
  });
});
