import type { OfferName } from '../domain/rich-menu.ts';

const person = (x: number, y: number, size: number) =>
  `<circle cx="${x}" cy="${y - 0.62 * size}" r="${0.34 * size}"/><path d="M${x - 0.7 * size} ${y + 0.6 * size}a${0.7 * size} ${0.7 * size} 0 0 1 ${1.4 * size} 0"/>`;
const sheet = '<path d="M24 10h38l16 16v64H24z"/>';

/** A simple sign for each offer: strokes in a square of 100, in the colour of the words. */
export const signs: Record<OfferName, string> = {
  // A sun that smiles.
  well: '<circle cx="50" cy="50" r="23"/><path d="M40 54a11 11 0 0 0 20 0M42 44v2M58 44v2M50 8v9M50 83v9M8 50h9M83 50h9M20 20l7 7M73 73l7 7M20 80l7-7M73 27l7-7"/>',
  // Something is said, and it matters.
  help: '<path d="M12 16h76v54H48L30 88V70H12z"/><path d="M50 28v20M50 58v1"/>',
  who: '<circle cx="43" cy="43" r="29"/><path d="M64 64l26 26M31 44l9 9 15-18"/>',
  watching: `${person(50, 42, 36)}<path d="M8 66c14 34 70 34 84 0"/>`,
  watchers:
    '<path d="M10 50L50 14l40 36M20 44v46h60V44"/><path d="M50 78c-26-16-14-32 0-20 14-12 26 4 0 20z"/>',
  registration: `${sheet}<path d="M36 44h30M36 58h30M36 72h18"/>`,
  register: `${person(38, 58, 46)}<path d="M66 24l10 10 18-22"/>`,
  watch: `${person(38, 58, 46)}<path d="M80 10v28M66 24h28"/>`,
  'call-desk':
    '<path d="M22 12h16l8 22-11 9c5 11 11 17 22 22l9-11 22 8v16c0 6-5 10-11 10C42 85 15 58 12 23c0-6 4-11 10-11z"/>',
};
