import { describe, expect, test } from 'vitest';
import { registrationNumber } from '../domain/registration-number.ts';
import { entersUnlinked } from '../testing/an-unlinked-subject.ts';
import { hasMenus, registers, watches } from '../testing/stories.ts';
import { presses, says, WELL, worldAt } from '../testing/world-at.ts';
import { giveLinkingCode } from './give-linking-code.ts';

const NUMBER = registrationNumber('12345678');
/** Right by their check digit, and nobody's. */
const WRONG = ['5555555558', '5555555530', '5555555549', '5555555525', '5555555517'];

/** A town of two send times in which somebody was entered who is not on LINE yet. */
async function aTown() {
  const town = worldAt('2026-11-23 10:00', { sendTimes: ['08:00', '10:00'] });
  await hasMenus(town);
  const code = await entersUnlinked(town, 'hanako', '123456789');
  return {
    ...town,
    code,
    last: (who: string) => town.heardBy(who).at(-1),
    subject: async () => {
      const found = await town.towns.read('demo', (demo) => demo.subject('hanako'));
      if (!found) throw new Error('gone');
      return found;
    },
    roster: () => town.towns.read('demo', (demo) => demo.roster('r1')),
    person: (who: string) => town.towns.read('demo', (demo) => demo.person(who)),
    givesCode: async () => {
      const { revision } = (await town.towns.read('demo', (demo) => demo.subject('hanako'))) ?? {
        revision: -1,
      };
      const input = { subjectId: 'hanako', revision };
      return (await giveLinkingCode(town.world, 'demo', input, town.now())).digits;
    },
  };
}

test('whoever types the code is registered: with a seat, asked from the next round on, and none missed', async () => {
  const town = await aTown();
  await town.goTo('2026-11-26 10:30');
  const event = await town.does('phone', says(`${town.code.slice(0, 3)}　${town.code.slice(3)}です`));
  expect(town.last('phone')).toMatchObject({ kind: 'registered', number: NUMBER, time: '08:00' });
  expect(await town.subject()).toMatchObject({
    status: 'active',
    lineUserId: 'phone',
    linkingCode: null,
    answeredThrough: 3,
    registeredAt: event.at,
    lastReport: { firstKind: 'registered' },
  });
  expect((await town.roster()).lineUserIds).toEqual(['phone']);
  expect(town.outside.menus.get('demo/phone')).toBe('subject');
  await town.goTo('2026-11-27 08:30');
  expect(town.last('phone')).toMatchObject({ kind: 'check-in' });
});

test('the event once more changes nothing and is answered alike; the code typed again is answered kindly', async () => {
  const town = await aTown();
  const event = await town.does('phone', says(town.code));
  const after = await town.subject();
  await town.receive(event);
  expect(town.heardBy('phone').map(({ kind }) => kind)).toEqual(['registered']);
  expect(await town.subject()).toEqual(after);
  await town.does('phone', says(town.code));
  expect(town.last('phone')).toEqual({ kind: 'linked-already', number: NUMBER });
  expect((await town.roster()).lineUserIds).toEqual(['phone']);
});

describe('a code that does not count', () => {
  test('one that somebody used links nobody else', async () => {
    const town = await aTown();
    await town.does('phone', says(town.code));
    await town.does('thief', says(town.code));
    expect(town.last('thief')).toEqual({ kind: 'linking-code-refused' });
    expect(await town.subject()).toMatchObject({ lineUserId: 'phone' });
  });

  test('one that is too old links nobody; one millisecond before, it does, however late we hear of it', async () => {
    const town = await aTown();
    const end = town.now() + 60 * 86_400_000;
    town.sleepUntil(end);
    await town.does('late', says(town.code));
    expect(town.last('late')).toEqual({ kind: 'linking-code-refused' });
    await town.receive({ id: 'in-time', lineUserId: 'phone', at: end - 1, what: says(town.code) });
    expect(town.last('phone')).toMatchObject({ kind: 'registered' });
  });

  test('a code that was given later takes its place', async () => {
    const town = await aTown();
    const later = await town.givesCode();
    await town.does('phone', says(town.code));
    expect(town.last('phone')).toEqual({ kind: 'linking-code-refused' });
    await town.does('phone', says(later));
    expect(town.last('phone')).toMatchObject({ kind: 'registered' });
  });

  test('after five wrong ones the right one is not tried until tomorrow; one that was misread is no try', async () => {
    const town = await aTown();
    for (let n = 0; n < 6; n++) await town.does('phone', says('1234567890'));
    expect(town.last('phone')).toEqual({ kind: 'linking-code-misread' });
    for (const wrong of WRONG.slice(0, 4)) await town.does('phone', says(wrong));
    expect(town.last('phone')).toEqual({ kind: 'linking-code-refused' });
    await town.does('phone', says(WRONG[4] ?? ''));
    expect(town.last('phone')).toEqual({ kind: 'family-locked' });
    await town.does('phone', says(town.code));
    expect(town.last('phone')).toEqual({ kind: 'family-locked' });
    await town.goTo('2026-11-24 00:01');
    await town.does('phone', says(town.code));
    expect(town.last('phone')).toMatchObject({ kind: 'registered' });
  });

  test('somebody registered already is told so, whatever they typed, and the code still counts', async () => {
    const town = await aTown();
    const number = await registers(town, 'taro');
    for (const typed of [town.code, WRONG[0] ?? '']) {
      await town.does('taro', says(typed));
      expect(town.last('taro')).toEqual({ kind: 'linked-already', number });
    }
    await town.does('phone', says(town.code));
    expect(town.last('phone')).toMatchObject({ kind: 'registered' });
  });
});

describe('in a talk', () => {
  test('the code is still a code, and the talk is over', async () => {
    const town = await aTown();
    await town.does('phone', presses({ do: 'register' }));
    await town.does('phone', says(town.code));
    expect(town.last('phone')).toMatchObject({ kind: 'registered', number: NUMBER });
    await town.does('phone', says('元気です'));
    expect(town.last('phone')).toMatchObject({ kind: 'report-received' });
  });

  test('ten digits that are no code are an answer, and a try that counts', async () => {
    const town = await aTown();
    await town.does('guesser', presses({ do: 'register' }));
    for (const wrong of WRONG) await town.does('guesser', says(wrong));
    expect(town.last('guesser')).toMatchObject({ kind: 'question', problem: { code: 'not-a-name' } });
    await town.does('guesser', says(town.code));
    expect(await town.subject()).toMatchObject({ status: 'unlinked' });
  });
});

describe('the family of somebody who is not on LINE yet', () => {
  test('can register only once the subject can be told of it', async () => {
    const town = await aTown();
    await watches(town, 'ichiro', NUMBER);
    expect(town.last('ichiro')).toEqual({ kind: 'family-too-early' });
    await town.does('phone', says(town.code));
    await watches(town, 'ichiro', NUMBER);
    expect(town.kindsHeardBy('ichiro')).toContain('family-linked');
  });
});

describe('another phone', () => {
  async function moved() {
    const town = await aTown();
    await town.does('old', says(town.code));
    await watches(town, 'ichiro', NUMBER);
    return { ...town, code: await town.givesCode() };
  }

  test('until the new code is typed nothing changes; then the new account has the seat, the old one hears of it, the family stays', async () => {
    const town = await moved();
    expect(await town.subject()).toMatchObject({ lineUserId: 'old', status: 'active' });
    const event = await town.does('new', says(town.code));
    for (let n = 0; n < 2; n++) {
      expect(await town.subject()).toMatchObject({
        lineUserId: 'new',
        status: 'active',
        watchers: [{ lineUserId: 'ichiro' }],
      });
      expect((await town.roster()).lineUserIds).toEqual(['new']);
      expect(town.kindsHeardBy('new')).toEqual(['moved-here']);
      expect(town.last('old')).toEqual({ kind: 'moved-away' });
      await town.receive(event);
    }
    expect([town.outside.menus.get('demo/old'), town.outside.menus.get('demo/new')]).toEqual([
      'nobody',
      'subject',
    ]);
    await town.does('old', WELL);
    expect(town.last('old')).toEqual({ kind: 'not-registered' });
    await town.goTo('2026-11-24 08:30');
    expect(town.last('new')).toMatchObject({ kind: 'check-in' });
    expect(town.last('old')).not.toMatchObject({ kind: 'check-in' });
  });

  test('the family cannot use it for themselves, and it still counts', async () => {
    const town = await moved();
    await town.does('ichiro', says(town.code));
    expect(town.last('ichiro')).toEqual({ kind: 'linking-code-of-another' });
    expect(await town.subject()).toMatchObject({ lineUserId: 'old' });
    await town.does('new', says(town.code));
    expect(town.last('new')).toMatchObject({ kind: 'moved-here' });
  });

  test('who blocked the account with the old phone is asked again, and a silence ends', async () => {
    const town = await moved();
    await town.goTo('2026-11-25 13:00');
    expect(await town.subject()).toMatchObject({ alertKind: 'silence', answeredThrough: 0 });
    await town.does('old', { is: 'blocked' });
    const fromAt = town.now();
    await town.goTo('2026-11-25 14:00');
    await town.does('new', says(town.code));
    expect(await town.subject()).toMatchObject({ status: 'active', alertId: null, answeredThrough: 2 });
    expect((await town.subject())?.away).toEqual([{ fromAt, throughAt: town.now() }]);
    expect(town.kindsHeardBy('ichiro')).toContain('all-clear');
    expect(town.errors).toEqual([]);
  });
});
