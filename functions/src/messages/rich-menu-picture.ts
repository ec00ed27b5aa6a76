import { menuKind, type MenuKind, type OfferName } from '../domain/rich-menu.ts';
import { COLOURS } from './bubble.ts';
import { signs } from './rich-menu-signs.ts';
import { MENU_SIZE, tilesOf, type Tile } from './rich-menu-tiles.ts';

/** The name of a menu's picture: the kind of menu, and whether 「連絡がほしい」 is on it. */
export function pictureName(kind: MenuKind, offersHelp: boolean): string {
  return tilesOf(kind, offersHelp).some(({ offer }) => offer === 'help') ? `${kind}-help` : kind;
}

/** Every picture there can be, by its name, as the page that a browser shows to make it. */
export function menuPages(): Map<string, string> {
  const menus = menuKind.options.flatMap((kind) => [
    { kind, offersHelp: false },
    { kind, offersHelp: true },
  ]);
  return new Map(
    menus.map(({ kind, offersHelp }) => [pictureName(kind, offersHelp), menuPage(kind, offersHelp)]),
  );
}

/** Big letters, signs, and the colours of the buttons in the talk. Whoever shows the page brings the font. */
function menuPage(kind: MenuKind, offersHelp: boolean): string {
  const rows = Object.values(Object.groupBy(tilesOf(kind, offersHelp), ({ y }) => y));
  return `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<style>
  body { position: relative; width: ${MENU_SIZE.width}px; height: ${MENU_SIZE.height}px; margin: 0; background: #ffffff; }
  div { position: absolute; display: flex; align-items: center; justify-content: center; border-radius: 48px; }
  p { margin: 0; font: 700 1em/${LINE_HEIGHT} 'BIZ UDPGothic'; text-align: center; white-space: nowrap; }
  svg { flex: none; fill: none; stroke: currentColor; stroke-width: 7; stroke-linecap: round; stroke-linejoin: round; }
</style>
${rows.flatMap((row = []) => row.map((tile) => draw(tile, row))).join('\n')}
</html>
`;
}

/** In pixels. Between two tiles lies twice the margin. */
const MARGIN = 14;
const PADDING = 30;
const LINE_HEIGHT = 1.2;

function draw(tile: Tile, row: Tile[]): string {
  const { offer, x, y, width, height, colour } = tile;
  const { isWide, sign, gap, lines } = layoutOf(tile, row);
  // Tiles as wide as this one have letters as large.
  const alike = row.filter((other) => Math.abs(other.width - width) <= 1);
  const letter = Math.min(...alike.map((other) => letterOf(other, layoutOf(other, row))));
  const place = `left: ${x + MARGIN}px; top: ${y + MARGIN}px; width: ${width - 2 * MARGIN}px; height: ${height - 2 * MARGIN}px`;
  const paint = `background: ${COLOURS[colour]}; color: ${colour === 'grey' ? '#333333' : '#ffffff'}`;
  const flow = `flex-direction: ${isWide ? 'row' : 'column'}; gap: ${gap}px; font-size: ${letter}px`;
  return `<div style="${place}; ${paint}; ${flow}">
  <svg viewBox="0 0 100 100" width="${sign}" height="${sign}">${signs[offer]}</svg>
  <p>${lines.join('<br>')}</p>
</div>`;
}

/** The sign stands above the words or, where there is more width than height, before them. */
function layoutOf({ offer, words, width, height }: Tile, row: Tile[]) {
  const isWide = width > 2 * height;
  return {
    isWide,
    sign: Math.round(height * (isWide ? 0.5 : 0.3)),
    gap: Math.round(height * 0.05),
    lines: row.length === 1 ? [words] : cut(words, secondLines[offer]),
  };
}

/** As large as the lines allow. */
function letterOf({ width, height }: Tile, { isWide, sign, gap, lines }: ReturnType<typeof layoutOf>) {
  const edges = 2 * (MARGIN + PADDING);
  const across = width - edges - (isWide ? sign + gap : 0);
  const down = height - edges - (isWide ? 0 : sign + gap);
  const longest = Math.max(...lines.map(({ length }) => length));
  return Math.floor(Math.min(across / longest, down / (lines.length * LINE_HEIGHT), height * 0.3));
}

function cut(words: string, second: string | undefined): string[] {
  return second !== undefined && words.endsWith(second) ? [words.slice(0, -second.length), second] : [words];
}

/** What of the words stands on a line of its own: a browser would cut Japanese anywhere. */
const secondLines: Partial<Record<OfferName, string>> = {
  watch: '登録する',
  'call-desk': '相談する',
  help: 'ほしい',
  registration: '内容',
  watchers: '見守る家族',
  watching: 'いる方',
};
