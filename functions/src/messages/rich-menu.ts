import type { messagingApi } from '@line/bot-sdk';
import type { Settings } from '../domain/municipality.ts';
import { writePress } from '../domain/press.ts';
import { offers, type MenuKind, type Offer, type OfferName } from '../domain/rich-menu.ts';
import { callUri } from './bubble.ts';
import type { PageUrl } from './pages.ts';
import { MENU_SIZE, tilesOf, type Tile } from './rich-menu-tiles.ts';
import { texts } from './texts.ts';

/** By their names the menus that we made are told from those that somebody else made in the same account. */
export const MENU_NAME = /^hidamari\//;

/** The rich menu of a kind as LINE is asked to make it. Its picture is the one that `pictureOf` names. */
export function richMenu(kind: MenuKind, settings: Settings, page: PageUrl): messagingApi.RichMenuRequest {
  return {
    name: `hidamari/${kind}`,
    chatBarText: texts['rich-menu.bar'],
    selected: true,
    size: MENU_SIZE,
    areas: tilesOf(kind, settings.offersHelp).map((tile) => {
      const { x, y, width, height } = tile;
      return { bounds: { x, y, width, height }, action: actionOf(tile, settings, page) };
    }),
  };
}

/** Where registrations are filled in by form, what the talk would answer with the way to a page is that page. */
const PAGES: Partial<Record<OfferName, 'register' | 'watch' | 'mine' | 'family'>> = {
  register: 'register',
  watch: 'watch',
  registration: 'mine',
  watching: 'family',
};

function actionOf(
  { offer, words: label }: Tile,
  { deskPhone, registrationMode }: Settings,
  page: PageUrl,
): messagingApi.Action {
  const { does }: Offer = offers[offer];
  const onPage = PAGES[offer];
  if (registrationMode === 'form' && onPage) return { type: 'uri', label, uri: page({ page: onPage }) };
  if (does === 'call-desk') return { type: 'uri', label, uri: callUri(deskPhone) };
  const postback = { type: 'postback', label, data: writePress(does), displayText: label } as const;
  // A menu hides the field to write in, and these two begin a talk.
  const isTalk = does.do === 'register' || does.do === 'watch';
  return isTalk ? { ...postback, inputOption: 'openKeyboard' } : postback;
}
