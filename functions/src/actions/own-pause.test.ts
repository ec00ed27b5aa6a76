import { describe, expect, test } from 'vitest';
import { aTownWithPauses } from '../testing/a-paused-town.ts';
import { presses, says, WELL } from '../testing/world-at.ts';

const STAFF = 'clerk@demo.example';

describe('「お休み」', () => {
  test.each([says('お休み'), says('お休みする'), presses({ do: 'pause' })])(
    'asks for the days and the reason, shows them, and keeps them once they are agreed to',
    async (asking) => {
      const town = await aTownWithPauses();
      const asks = () => town.heardBy('hanako').at(-1);
      await town.does('hanako', asking);
      expect(asks()).toMatchObject({ kind: 'pause-question', ask: 'from' });
      await town.does('hanako', says('明日から'));
      expect(asks()).toMatchObject({ kind: 'pause-question', ask: 'through', earliest: '2026-11-24' });
      await town.does('hanako', { is: 'picked', date: '2026-11-26' });
      expect(asks()).toMatchObject({ kind: 'pause-question', ask: 'reason' });
      await town.does('hanako', presses({ do: 'answer', pressed: 'travel' }));
      const days = { from: '2026-11-24', through: '2026-11-26' };
      expect(asks()).toEqual({ kind: 'pause-review', ...days, reason: 'travel' });
      expect(await town.hanako()).toMatchObject({ pause: null });
      const agreed = await town.does('hanako', presses({ do: 'answer', pressed: 'agree-to-all' }));
      await town.receive(agreed);
      expect(asks()).toEqual({ kind: 'pause-set', ...days });
      expect(await town.hanako()).toMatchObject({ pause: { ...days, by: { role: 'subject' } } });
      expect(town.heardBy('ichiro').at(-1)).toMatchObject({
        kind: 'subject-pauses',
        ...days,
        by: { role: 'subject' },
      });
      expect(town.count('ichiro', 'subject-pauses')).toBe(1);
      expect(town.kindsHeardBy('hanako')).not.toContain('paused-by-staff');
      expect(await town.asked('2026-11-26 23:00')).toBe(0);
      expect(await town.asked('2026-11-27 08:00')).toBe(1);
    },
  );

  test('where there is a pause, shows it; other days are asked for on demand', async () => {
    const town = await aTownWithPauses();
    await town.asks('2026-11-25', '2026-11-26');
    await town.minute();
    await town.does('hanako', says('お休み'));
    const days = { from: '2026-11-25', through: '2026-11-26' };
    expect(town.heardBy('hanako').at(-1)).toEqual({ kind: 'pause', ...days, canChange: true });
    await town.does('hanako', presses({ do: 'change-pause' }));
    for (const text of ['12月1日', '12月3日', '旅行', 'はい']) await town.does('hanako', says(text));
    expect(await town.hanako()).toMatchObject({ pause: { from: '2026-12-01', through: '2026-12-03' } });
    expect(town.count('ichiro', 'subject-pauses')).toBe(2);
  });

  test('in a pause that runs only its last day is asked for; on the 90th there is nothing to change', async () => {
    const town = await aTownWithPauses();
    await town.asks('2026-11-23', '2026-11-24');
    await town.does('hanako', presses({ do: 'change-pause' }));
    expect(town.heardBy('hanako').at(-1)).toMatchObject({ ask: 'through', latest: '2027-02-20' });
    await town.does('hanako', { is: 'picked', date: '2027-02-20' });
    for (const text of ['入院', 'はい']) await town.does('hanako', says(text));
    await town.goTo('2027-02-20 09:00');
    await town.does('hanako', presses({ do: 'change-pause' }));
    expect(town.heardBy('hanako').at(-1)).toMatchObject({ kind: 'pause', canChange: false });
    expect(await town.asked('2027-02-21 08:00')).toBe(1);
  });

  test('「やめる」 leaves everything as it was', async () => {
    const town = await aTownWithPauses();
    await town.does('hanako', presses({ do: 'pause' }));
    await town.does('hanako', says('やめる'));
    expect(town.heardBy('hanako').at(-1)).toEqual({ kind: 'pause-stopped' });
    expect(await town.hanako()).toMatchObject({ pause: null, pauseDecidedAt: null });
  });

  test('every answer on the way is a sign of life, and none is lost by what it changes', async () => {
    const town = await aTownWithPauses();
    await town.goTo('2026-11-24 12:30');
    expect(town.kindsHeardBy('ichiro').at(-1)).toBe('alert-notice');
    await town.does('hanako', says('お休み'));
    expect(town.kindsHeardBy('ichiro').at(-1)).toBe('all-clear');
    for (const text of ['今日から', '3日間', '入院']) await town.does('hanako', says(text));
    await town.goTo('2026-11-24 13:00');
    await town.does('hanako', says('はい'));
    expect(await town.hanako()).toMatchObject({
      status: 'paused',
      pause: { through: '2026-11-26' },
      answeredThrough: 1,
      lastReport: { lastAt: town.now() },
    });
    expect(town.kindsHeardBy(STAFF)).toEqual(['silence', 'all-clear']);
  });

  test('a cry for help comes before everything', async () => {
    const town = await aTownWithPauses();
    await town.does('hanako', says('お休み'));
    await town.does('hanako', says('胸が苦しい'));
    expect(town.kindsHeardBy('hanako').at(-1)).toBe('help-received');
    expect(town.kindsHeardBy('ichiro').at(-1)).toBe('help-notice');
  });

  test('a tap on the daily message meanwhile is thanked for, and the talk goes on', async () => {
    const town = await aTownWithPauses();
    await town.does('hanako', says('お休み'));
    await town.does('hanako', WELL);
    expect(town.kindsHeardBy('hanako').at(-1)).toBe('report-received');
    await town.does('hanako', says('今日から'));
    expect(town.heardBy('hanako').at(-1)).toMatchObject({ ask: 'through' });
  });

  test.each([
    says('お休み'),
    says('お休みをやめる'),
    presses({ do: 'pause' }),
    presses({ do: 'change-pause' }),
    presses({ do: 'end-pause' }),
  ])('somebody who is not registered hears how to', async (what) => {
    const town = await aTownWithPauses();
    await town.does('stranger', what);
    expect(town.heardBy('stranger').at(-1)).toEqual({ kind: 'not-registered' });
  });

  test('who left meanwhile has nothing to pause', async () => {
    const town = await aTownWithPauses();
    await town.does('hanako', says('お休み'));
    await town.towns.change('demo', async (demo) => demo.deleteSubject(town.id));
    await town.does('hanako', says('今日から'));
    expect(town.heardBy('hanako').at(-1)).toEqual({ kind: 'not-registered' });
  });
});

describe('「お休みをやめる」', () => {
  test.each([says('お休みをやめる'), presses({ do: 'end-pause' })])(
    'ends the pause: the next round asks again, the family hears it, once',
    async (ending) => {
      const town = await aTownWithPauses();
      await town.asks('2026-11-23', '2026-12-20');
      await town.goTo('2026-11-25 09:00');
      const ended = await town.does('hanako', ending);
      await town.receive(ended);
      expect(town.heardBy('hanako').at(-1)).toEqual({ kind: 'pause-ended' });
      expect(town.heardBy('ichiro').at(-1)).toMatchObject({ kind: 'subject-returns', cancelled: false });
      expect(town.count('ichiro', 'subject-returns')).toBe(1);
      expect(town.kindsHeardBy('hanako')).not.toContain('pause-over');
      expect(await town.hanako()).toMatchObject({ status: 'active', pause: null });
      expect(await town.asked('2026-11-26 08:00')).toBe(1);
    },
  );

  test('calls off one that is to come, also while other days are asked for', async () => {
    const town = await aTownWithPauses();
    await town.asks('2026-11-25', '2026-11-26');
    await town.does('hanako', presses({ do: 'change-pause' }));
    await town.does('hanako', says('お休みをやめる'));
    expect(town.heardBy('hanako').at(-1)).toEqual({ kind: 'pause-ended' });
    expect(town.heardBy('ichiro').at(-1)).toMatchObject({ kind: 'subject-returns', cancelled: true });
    await town.does('hanako', says('おはよう'));
    expect(town.kindsHeardBy('hanako').at(-1)).toBe('report-received');
  });

  test('without a pause says so', async () => {
    const town = await aTownWithPauses();
    await town.does('hanako', says('お休みをやめる'));
    expect(town.heardBy('hanako').at(-1)).toEqual({ kind: 'no-pause' });
  });

  test('and the family: nobody else ends somebody’s pause', async () => {
    const town = await aTownWithPauses();
    await town.asks('2026-11-23', '2026-12-20');
    await town.does('ichiro', says('お休みをやめる'));
    expect(await town.hanako()).toMatchObject({ status: 'paused' });
  });
});

describe('the latest word counts', () => {
  test('an end that is heard of after another pause was set does not end that one', async () => {
    const town = await aTownWithPauses();
    await town.asks('2026-11-23', '2026-12-20');
    const late = { id: 'late', lineUserId: 'hanako', at: town.now() + 1, what: presses({ do: 'end-pause' }) };
    await town.goTo('2026-11-23 11:00');
    await town.pauses('2026-11-23', '2026-11-30');
    await town.minute();
    await town.receive(late);
    expect(town.heardBy('hanako').at(-1)).toMatchObject({ kind: 'pause', through: '2026-11-30' });
    expect(await town.hanako()).toMatchObject({ status: 'paused', pause: { through: '2026-11-30' } });
  });

  test('agreement that is heard of after staff have ended the pause sets none', async () => {
    const town = await aTownWithPauses();
    await town.asks('2026-11-23', '2026-12-20');
    await town.does('hanako', presses({ do: 'change-pause' }));
    for (const text of ['12月1日', '旅行']) await town.does('hanako', says(text));
    const late = { id: 'late', lineUserId: 'hanako', at: town.now() + 1, what: says('はい') };
    await town.goTo('2026-11-23 11:00');
    await town.ends();
    await town.minute();
    await town.receive(late);
    expect(town.heardBy('hanako').at(-1)).toEqual({ kind: 'no-pause' });
    expect(await town.hanako()).toMatchObject({ status: 'active', pause: null });
  });
});
