import { menuRows, type MenuKind, type OfferName } from '../domain/rich-menu.ts';
import type { Colour } from './bubble.ts';
import { texts } from './texts.ts';

/** In pixels. LINE takes 800 to 2500 in width, and a width of at least 1.45 heights (reference, rich menu image). */
export const MENU_SIZE = { width: 2500, height: 1600 } as const;

/** One area of a menu: where it lies, and what is drawn on it. */
export interface Tile {
  offer: OfferName;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Those of the catalogue, whatever a municipality says instead elsewhere: they stand in a picture. */
  words: string;
  colour: Colour;
}

/** The one source of a menu's areas and of its picture. The tiles fill it without a gap. */
export function tilesOf(kind: MenuKind, offersHelp: boolean): Tile[] {
  const rows = menuRows(kind, offersHelp);
  // What people come for most has the biggest area, and the colours.
  const heights = parts(
    MENU_SIZE.height,
    rows.map((_, no) => (no === 0 ? 4 : 3)),
  );
  return rows.flatMap((row, no) => {
    const widths = parts(
      MENU_SIZE.width,
      row.map((_, column) => (no === 0 && column === 0 ? 3 : 2)),
    );
    const isColoured = no === 0 || kind === 'nobody';
    return row.map((offer, column) => ({
      offer,
      x: sum(widths.slice(0, column)),
      y: sum(heights.slice(0, no)),
      width: widths[column] ?? 0,
      height: heights[no] ?? 0,
      words: texts[`button.${offer}`],
      colour: (isColoured && colours[offer]) || 'grey',
    }));
  });
}

/** Cuts a length into whole pixels by weights; nothing is lost by rounding. */
function parts(length: number, weights: number[]): number[] {
  const edge = (count: number) => Math.round((length * sum(weights.slice(0, count))) / sum(weights));
  return weights.map((_, no) => edge(no + 1) - edge(no));
}

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);

const colours: Partial<Record<OfferName, Colour>> = {
  register: 'green',
  watch: 'blue',
  well: 'green',
  help: 'red',
  who: 'blue',
};
