import { describe, expect, test } from 'vitest';
import { registrationNumber } from '../domain/registration-number.ts';
import { registers, watches } from '../testing/stories.ts';
import { presses, says, worldAt } from '../testing/world-at.ts';

const WRONG = '昭和13年4月6日';
const RIGHT = '昭和13年4月5日';

async function aTown() {
  const town = worldAt('2026-11-23 10:00');
  const number = await registers(town, 'hanako');
  return {
    ...town,
    number,
    /** Apart from the try of an alarm, which follows a registration. */
    last: (who: string) => town.heardBy(who).findLast(({ kind }) => kind !== 'watcher-test'),
    watchers: async () =>
      (await town.world.towns.read('demo', (it) => it.subjectOf('hanako')))?.watchers ?? [],
    /** Goes through a family registration as far as it is let, with one answer. */
    tries: (who: string, tried: string, answer: string) => watches(town, who, tried, answer),
  };
}

test('number and birth date link, both sides hear of it, and all of it again changes nothing', async () => {
  const town = await aTown();
  await town.tries('ichiro', town.number, RIGHT);
  expect(town.last('ichiro')).toEqual({ kind: 'family-linked', number: town.number });
  const heard = town.heardBy('hanako').length;
  await town.tries('ichiro', town.number, RIGHT);
  expect(town.last('ichiro')).toEqual({ kind: 'family-linked', number: town.number });
  expect(await town.watchers()).toHaveLength(1);
  expect(town.heardBy('hanako')).toHaveLength(heard);
});

test('an unknown number and a wrong birth date cannot be told apart', async () => {
  const town = await aTown();
  await town.tries('ichiro', town.number, WRONG);
  await town.tries('megumi', registrationNumber('99999999'), RIGHT);
  expect(town.heardBy('ichiro')).toEqual(town.heardBy('megumi'));
  expect(town.last('ichiro')).toEqual({ kind: 'family-number', problem: 'no-match' });
});

test.each([
  ['with a wrong check digit', '123456780'],
  ['that is none', 'さくら'],
])('a number %s is asked for again and counts as no try', async (_, typed) => {
  const town = await aTown();
  await town.does('ichiro', presses({ do: 'watch' }));
  for (let i = 0; i < 6; i++) await town.does('ichiro', says(typed));
  expect(town.last('ichiro')).toEqual({ kind: 'family-number', problem: 'not-a-number' });
  await town.does('ichiro', says(town.number));
  await town.does('ichiro', says(RIGHT));
  expect(town.last('ichiro')).toMatchObject({ kind: 'family-linked' });
});

describe('guessing', () => {
  test('ends with the fifth failure of a day, even for the right answer, and begins anew the next day', async () => {
    const town = await aTown();
    for (let i = 0; i < 4; i++) await town.tries('ichiro', town.number, WRONG);
    expect(town.last('ichiro')).toEqual({ kind: 'family-number', problem: 'no-match' });
    await town.tries('ichiro', town.number, WRONG);
    await town.does('ichiro', presses({ do: 'watch' }));
    expect(town.last('ichiro')).toEqual({ kind: 'family-locked' });
    await town.tries('ichiro', town.number, RIGHT);
    expect(await town.watchers()).toEqual([]);
    await town.goTo('2026-11-23 23:59');
    await town.tries('ichiro', town.number, RIGHT);
    expect(await town.watchers()).toEqual([]);
    await town.goTo('2026-11-24 00:00');
    await town.tries('ichiro', town.number, RIGHT);
    expect(await town.watchers()).toHaveLength(1);
  });

  test('is not forgotten by answering right in between for somebody one knows', async () => {
    const town = await aTown();
    const known = await registers(town, 'neighbour', '昭和20年1月1日');
    for (let i = 0; i < 4; i++) await town.tries('tomo', town.number, WRONG);
    await town.tries('tomo', known, '昭和20年1月1日');
    expect(town.kindsHeardBy('tomo')).toContain('family-linked');
    await town.tries('tomo', town.number, WRONG);
    await town.does('tomo', presses({ do: 'watch' }));
    expect(town.last('tomo')).toEqual({ kind: 'family-locked' });
  });

  test('nobody watches themselves', async () => {
    const town = await aTown();
    const own = await registers(town, 'tomo', '昭和20年1月1日');
    await town.tries('tomo', own, '昭和20年1月1日');
    expect(town.last('tomo')).toEqual({ kind: 'family-self' });
  });

  test('a failure that is delivered again counts once', async () => {
    const town = await aTown();
    await town.does('ichiro', presses({ do: 'watch' }));
    await town.does('ichiro', says(town.number));
    const wrong = await town.does('ichiro', says(WRONG));
    for (let i = 0; i < 5; i++) await town.receive(wrong);
    await town.does('ichiro', says(town.number));
    await town.does('ichiro', says(RIGHT));
    expect(town.last('ichiro')).toMatchObject({ kind: 'family-linked' });
  });
});

test('the eleventh of a family is told where to turn, the ten before are linked', async () => {
  const town = await aTown();
  for (let i = 1; i <= 11; i++) await town.tries(`child${i}`, town.number, RIGHT);
  expect(town.last('child10')).toMatchObject({ kind: 'family-linked' });
  expect(town.last('child11')).toEqual({ kind: 'family-full' });
  expect(await town.watchers()).toHaveLength(10);
});

test('「もどる」 asks for the number again, 「やめる」 ends it', async () => {
  const town = await aTown();
  await town.does('ichiro', presses({ do: 'watch' }));
  await town.does('ichiro', says(town.number));
  expect(town.last('ichiro')).toMatchObject({ kind: 'family-verify' });
  await town.does('ichiro', says('もどる'));
  expect(town.last('ichiro')).toEqual({ kind: 'family-number', problem: null });
  await town.does('ichiro', says('やめる'));
  expect(town.last('ichiro')).toEqual({ kind: 'family-stopped' });
  await town.does('ichiro', says(town.number));
  expect(town.last('ichiro')).toMatchObject({ kind: 'menu' });
});

test('one number is closed for the day after ten failures by whomever, and staff hear of it once', async () => {
  const town = await aTown();
  const strangers = Array.from({ length: 12 }, (_, index) => `stranger${index}`);
  for (const who of strangers.slice(0, 9)) await town.tries(who, town.number, WRONG);
  await town.tries('megumi', town.number, RIGHT);
  expect(await town.watchers()).toHaveLength(1);
  for (const who of strangers.slice(9)) await town.tries(who, town.number, WRONG);
  await town.tries('ichiro', town.number, RIGHT);
  expect(await town.watchers()).toHaveLength(1);
  expect(town.last('ichiro')).toEqual({ kind: 'family-number', problem: 'no-match' });
  expect(town.kindsHeardBy('clerk@demo.example')).toEqual(['number-locked']);
  await town.goTo('2026-11-24 00:00');
  await town.tries('ichiro', town.number, RIGHT);
  expect(await town.watchers()).toHaveLength(2);
});

test('an answer that cannot be read is asked for again, kindly, and is no failed try', async () => {
  const town = await aTown();
  await town.does('ichiro', presses({ do: 'watch' }));
  await town.does('ichiro', says(town.number));
  for (let i = 0; i < 6; i++) await town.does('ichiro', says('13.4.5'));
  expect(town.last('ichiro')).toMatchObject({ kind: 'family-verify', problem: { code: 'ambiguous-date' } });
  await town.does('ichiro', { is: 'sent', kind: 'sticker' });
  expect(town.last('ichiro')).toMatchObject({ kind: 'family-verify', problem: { code: 'needs-text' } });
  await town.does('ichiro', says(RIGHT));
  expect(town.last('ichiro')).toMatchObject({ kind: 'family-linked' });
});

test('an unreadable answer shows nothing about a number that does not exist', async () => {
  const town = await aTown();
  await town.tries('ichiro', town.number, '13.4.5');
  await town.tries('megumi', registrationNumber('99999999'), '13.4.5');
  expect(town.heardBy('ichiro')).toEqual(town.heardBy('megumi'));
});
