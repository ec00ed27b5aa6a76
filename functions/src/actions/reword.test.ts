import { describe, expect, test } from 'vitest';
import { offers } from '../domain/rich-menu.ts';
import { compose } from '../messages/compose.ts';
import { pagesOf } from '../messages/pages.ts';
import { rewordingProblems } from '../messages/rewording.ts';
import { texts, type TextKey } from '../messages/texts.ts';
import { registers } from '../testing/stories.ts';
import { presses, says, worldAt } from '../testing/world-at.ts';
import { changeSettingsOf } from './change-settings.ts';
import { reword } from './reword.ts';

const GREETING = { 'check-in.greeting': 'おはようございます、ひだまり町です。' };

function aTown() {
  const town = worldAt('2026-11-23 07:00', {}, ['demo', 'other']);
  const municipality = (id = 'demo') => town.towns.read(id, (each) => each.municipality());
  return {
    ...town,
    reword: async (change: Record<string, string | null>, seen?: number) =>
      reword(town.world, 'demo', seen ?? (await town.seen()), change),
    rewordings: async (id?: string) => (await municipality(id)).settings.rewordings,
    morning: async () => {
      const { settings } = await municipality();
      return JSON.stringify(compose({ kind: 'check-in', date: '2026-11-23' }, settings, pagesOf('liff')));
    },
  };
}

test('a town says its own words from now on, and no other town does', async () => {
  const town = aTown();
  expect(await town.reword(GREETING)).toEqual({ problems: {}, revision: 1 });
  expect(await town.morning()).toContain(GREETING['check-in.greeting']);
  expect(await town.rewordings('other')).toEqual({});
});

test('again, nothing changes; taken back, it is the catalogue that speaks', async () => {
  const town = aTown();
  await town.reword(GREETING);
  const before = await town.towns.read('demo', (demo) => demo.municipality());
  expect(await town.reword(GREETING)).toEqual({ problems: {}, revision: null });
  expect(await town.towns.read('demo', (demo) => demo.municipality())).toEqual(before);
  await town.reword({ 'check-in.greeting': null });
  await town.reword({ 'check-in.greeting': null });
  expect(await town.rewordings()).toEqual({});
  expect(await town.morning()).toContain(texts['check-in.greeting']);
});

test('where one is refused, the reason comes back and none is set', async () => {
  const town = aTown();
  expect(await town.reword({ ...GREETING, 'already-registered': 'もう登録されています。' })).toEqual({
    problems: { 'already-registered': [{ code: 'missing', what: '{number}' }] },
    revision: null,
  });
  expect(await town.rewordings()).toEqual({});
});

test('the second of two who change settings is told, and nothing is overwritten; to say the same again is refused to nobody', async () => {
  const town = aTown();
  const seen = await town.seen();
  await changeSettingsOf(town.world, 'demo', seen, { desk: '福祉課' }, town.now());
  await expect(town.reword(GREETING, seen)).rejects.toThrow('changed-meanwhile');
  expect(await town.rewordings()).toEqual({});
  await town.reword(GREETING, seen + 1);
  expect(await town.reword(GREETING, seen)).toEqual({ problems: {}, revision: null });
  expect(await town.seen()).toBe(seen + 2);
});

test('other settings change without it', async () => {
  const town = aTown();
  await town.reword(GREETING);
  await changeSettingsOf(town.world, 'demo', await town.seen(), { desk: '福祉課' }, town.now());
  expect(await town.rewordings()).toEqual(GREETING);
});

describe('whoever types what stands on a button', () => {
  const buttons = (Object.keys(texts) as TextKey[]).filter((key) => /^(button|reason)\./.test(key));
  const isFixed = (key: string) => rewordingProblems(key, 'よい').some(({ code }) => code === 'fixed');
  const isDrawn = (key: string) => key.slice('button.'.length) in offers;

  async function answer(typed: string, where: 'in the talk' | 'at the review') {
    const town = worldAt('2026-11-23 10:00', { sendTimes: ['08:00', '10:00'] });
    await registers(town, 'hanako');
    if (where === 'at the review') {
      await town.does('hanako', presses({ do: 'change', questionId: 'name' }));
      await town.does('hanako', says('山田 はな'));
    }
    await town.does('hanako', says(typed));
    return town.heardBy('hanako').at(-1);
  }
  const isRead = async (typed: string) => {
    const [talk, review] = await Promise.all([answer(typed, 'in the talk'), answer(typed, 'at the review')]);
    const meaningless = [
      await answer('らりるれろ', 'in the talk'),
      await answer('らりるれろ', 'at the review'),
    ];
    return JSON.stringify([talk, review]) !== JSON.stringify(meaningless);
  };

  test.each(buttons.filter((key) => !isFixed(key)))(
    '%s may be reworded: it says nothing typed',
    async (key) => {
      expect(await isRead(texts[key])).toBe(false);
    },
  );

  test.each(buttons.filter((key) => isFixed(key) && !isDrawn(key)))(
    '%s may not: it is read when typed',
    async (key) => {
      expect(await isRead(texts[key])).toBe(true);
    },
  );
});
