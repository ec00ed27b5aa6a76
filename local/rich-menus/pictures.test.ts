import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { menuKind } from '../../functions/src/domain/rich-menu.ts';
import { pagesOf } from '../../functions/src/messages/pages.ts';
import { richMenu } from '../../functions/src/messages/rich-menu.ts';
import { menuPages } from '../../functions/src/messages/rich-menu-picture.ts';
import { MENU_SIZE } from '../../functions/src/messages/rich-menu-tiles.ts';
import { aMunicipality } from '../../functions/src/testing/a-municipality.ts';
import { imageSize } from '../line/image-size.ts';
import { richMenu as lineTakes } from '../line/rules/rich-menu.ts';
import { noteOf, PICTURES, pictureFile, readNotes } from './drawn.ts';

const LINE_TAKES_BYTES = 1024 * 1024;

test.each([...menuPages()])(
  'the picture %s is the one that its page gave: npm run rich-menus:draw',
  (name, page) => {
    const picture = readFileSync(pictureFile(name));
    expect(noteOf(page, picture)).toEqual(readNotes()[name]);
    expect(imageSize(picture)).toEqual({ type: 'image/png', ...MENU_SIZE });
    expect(picture.length).toBeLessThanOrEqual(LINE_TAKES_BYTES);
  },
);

test('there are no other pictures', () => {
  const names = [...menuPages().keys()];
  expect(readdirSync(PICTURES).toSorted()).toEqual(
    ['drawn.json', ...names.map((name) => `${name}.png`)].toSorted(),
  );
  expect(Object.keys(readNotes())).toEqual(names);
});

test.each(menuKind.options.flatMap((kind) => [true, false].map((help) => [kind, help] as const)))(
  'LINE takes the menu for %s (help: %s)',
  (kind, offersHelp) => {
    const { settings } = aMunicipality('demo', 0, { offersHelp });
    expect(lineTakes.safeParse(richMenu(kind, settings, pagesOf('liff'))).error?.issues).toBeUndefined();
  },
);
