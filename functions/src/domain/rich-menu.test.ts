import { expect, test } from 'vitest';
import { menuKind, menuKindOf, menuRows, offers, richMenusSchema } from './rich-menu.ts';

test.each([
  [false, false, 'nobody'],
  [true, false, 'subject'],
  [false, true, 'family'],
  [true, true, 'both'],
] as const)('subject: %s, watches somebody: %s – the menu for %s', (isSubject, watches, kind) => {
  expect(menuKindOf(isSubject, watches)).toBe(kind);
});

const every = menuKind.options.flatMap((kind) => [true, false].map((help) => [kind, help] as const));
const offered = (kind: (typeof every)[number][0], help: boolean) => menuRows(kind, help).flat();

test.each(every)(
  'the menu for %s (help: %s) offers nothing twice, and always the telephone',
  (kind, help) => {
    const all = offered(kind, help);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toContain('call-desk');
  },
);

test('「元気です」 stands first for every subject, 「確認する」 for the family', () => {
  for (const help of [true, false]) {
    expect(offered('subject', help)[0]).toBe('well');
    expect(offered('both', help)[0]).toBe('well');
    expect(offered('family', help)[0]).toBe('who');
  }
});

test('「連絡がほしい」 is offered to subjects only, and only where the municipality offers it', () => {
  const withHelp = every.filter(([kind, help]) => offered(kind, help).includes('help'));
  expect(withHelp).toEqual([
    ['subject', true],
    ['both', true],
  ]);
});

test('who is both is offered what either is, but registering again', () => {
  const either = [...offered('subject', true), ...offered('family', true)].filter((name) => name !== 'watch');
  expect(new Set(offered('both', true))).toEqual(new Set(either));
});

test('every offer has a word of its own to be typed', () => {
  const typed = Object.values(offers).map((offer) => offer.typed);
  expect(new Set(typed).size).toBe(typed.length);
});

test('the menus of a municipality are all four or none', () => {
  const four = { nobody: 'a', subject: 'b', family: 'c', both: 'd' };
  expect(richMenusSchema.parse(four)).toEqual(four);
  const { both: _, ...three } = four;
  expect(richMenusSchema.safeParse(three).success).toBe(false);
});
