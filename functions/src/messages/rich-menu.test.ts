import { describe, expect, test } from 'vitest';
import { readPress } from '../domain/press.ts';
import { menuKind, menuRows, offers, type Offer } from '../domain/rich-menu.ts';
import { aMunicipality } from '../testing/a-municipality.ts';
import { pagesOf } from './pages.ts';
import { richMenu } from './rich-menu.ts';
import { menuPages, pictureName } from './rich-menu-picture.ts';
import { MENU_SIZE, tilesOf } from './rich-menu-tiles.ts';

const every = menuKind.options.flatMap((kind) => [true, false].map((help) => [kind, help] as const));
const page = pagesOf('2000000001-demo');
const settings = (offersHelp: boolean) =>
  aMunicipality('demo', 0, { offersHelp, deskPhone: '0120-000-111' }).settings;
const areaOf = ({ width, height }: { width: number; height: number }) => width * height;

describe.each(every)('the menu for %s (help: %s)', (kind, help) => {
  const tiles = tilesOf(kind, help);
  const menu = richMenu(kind, settings(help), page);

  test('is filled by its tiles, none upon another', () => {
    expect(tiles.reduce((sum, tile) => sum + areaOf(tile), 0)).toBe(areaOf(MENU_SIZE));
    for (const { x, y, width, height } of tiles) {
      expect(x + width).toBeLessThanOrEqual(MENU_SIZE.width);
      expect(y + height).toBeLessThanOrEqual(MENU_SIZE.height);
      const upon = tiles.filter(
        (other) =>
          other.x < x + width &&
          x < other.x + other.width &&
          other.y < y + height &&
          y < other.y + other.height,
      );
      expect(upon).toHaveLength(1);
    }
  });

  test('has the biggest area for what stands first', () => {
    const [first = 0, ...others] = tiles.map(areaOf);
    expect(first).toBeGreaterThan(Math.max(...others));
  });

  test('has an area where each tile is drawn, named as it is drawn, that does what is offered', () => {
    const names = menuRows(kind, help).flat();
    expect(menu.areas).toHaveLength(names.length);
    for (const [index, { bounds, action }] of (menu.areas ?? []).entries()) {
      expect(tiles[index]).toMatchObject(bounds ?? {});
      expect(action?.label).toBe(tiles[index]?.words);
      const { does }: Offer = offers[names[index] ?? 'call-desk'];
      if (does === 'call-desk') expect(action).toMatchObject({ type: 'uri', uri: 'tel:0120000111' });
      else {
        expect(action).toMatchObject({ type: 'postback', displayText: action?.label });
        expect(readPress((action as { data: string }).data)).toEqual(does);
      }
    }
  });

  test('has a picture, on which the same words stand', () => {
    const page = menuPages().get(pictureName(kind, help)) ?? '';
    const drawn = [...page.matchAll(/<p>(.*)<\/p>/g)].map(([, words = '']) => words.replaceAll('<br>', ''));
    expect(drawn).toEqual(tiles.map(({ words }) => words));
  });
});

test('there is a picture for each menu that looks different', () => {
  expect([...menuPages().keys()]).toEqual([
    'nobody',
    'subject',
    'subject-help',
    'family',
    'both',
    'both-help',
  ]);
  expect(new Set(menuPages().values()).size).toBe(6);
});

test('who begins a talk from the menu is given the field to write in', () => {
  const inputs = every.flatMap(([kind, help]) =>
    (richMenu(kind, settings(help), page).areas ?? []).flatMap(({ action }) =>
      action && 'inputOption' in action ? [`${action.label} ${action.inputOption}`] : [],
    ),
  );
  expect(new Set(inputs)).toEqual(
    new Set(['見守りを受ける openKeyboard', '家族として登録する openKeyboard']),
  );
});
