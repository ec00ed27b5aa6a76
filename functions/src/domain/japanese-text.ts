/** Hyphens, dashes, minus signs, ruled lines and long-vowel marks, all of which people type between digits. */
const DASHES = /[-\u2010-\u2015\u2212\u2500\u2501\u30fc\uff0d\uff70]/gu;
const INVISIBLE = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
/** What surrounds a bare character in an emoji: joiners, presentation selectors, the keycap, skin tones. */
const EMOJI_DRESS = /\u200d|\ufe0e|\ufe0f|\u20e3|\p{Emoji_Modifier}/gu;
const EDGE =
  /^[\s。、!！?？…♪☆★~〜～「」『』\p{Extended_Pictographic}\p{Emoji_Modifier}\p{RI}\ufe0f\u200d]$/u;
const COURTESY =
  /(?:です|でございます|と申します|ともうします|といいます|と言います|(?:(?:どうぞ)?(?:よろしく|宜しく)|で|を)?お願い(?:いた|致)?します)[ねよ]?$/u;

const LONGEST_COURTESY = 20;

const KANJI_DIGITS = '〇一二三四五六七八九';
const KANJI_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const KANJI_NUMBER =
  /^(?:[一二三四五六七八九]?千)?(?:[一二三四五六七八九]?百)?(?:[一二三四五六七八九]?十)?[一二三四五六七八九]?$/u;
const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/**
 * The text in one width, one kana and one case. For reading and comparing only: it changes the kanji of names
 * (U+FA19 becomes U+795E), so nothing that went through it is kept as a name or an address.
 */
export function normalised(text: string): string {
  const composable = text.replace(/[゛ﾞ]/gu, '\u3099').replace(/[゜ﾟ]/gu, '\u309a');
  const narrow = composable.normalize('NFKC').replace(INVISIBLE, '').replace(EMOJI_DRESS, '');
  return toHiragana(narrow).toLowerCase();
}

/** Katakana as hiragana; everything else stays. */
export function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶヽヾ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** Every dash-like character, ー included, as `-`: only for texts that should be digits. */
export function plainDashes(text: string): string {
  return text.replace(DASHES, '-');
}

/** Kanji numerals below ten thousand as digits: 十三 → 13, 一九三八 → 1938; a run that is no number stays. */
export function kanjiNumbersAsDigits(text: string): string {
  return text.replace(/[〇零一二三四五六七八九十百千]+/gu, (run) => {
    const digits = run.replaceAll('零', '〇');
    if (!/[十百千]/u.test(digits)) return digits.replace(/./gu, (kanji) => `${KANJI_DIGITS.indexOf(kanji)}`);
    return KANJI_NUMBER.test(digits) ? `${valueOf(digits)}` : run;
  });
}

/** The text without outer spaces, and every inner run of spaces or line breaks as one full-width space. */
export function evenlySpaced(text: string): string {
  return text.replace(INVISIBLE, '').trim().replace(/\s+/gu, '\u3000');
}

/** The text without です, よろしくお願いします and the like at its end, and without full stops, quotes and emoji around it. */
export function withoutCourtesy(text: string): string {
  let bare = withoutEdges(Array.from(text));
  for (;;) {
    const courtesy = COURTESY.exec(bare.slice(-LONGEST_COURTESY).join(''))?.[0];
    if (!courtesy) return bare.join('');
    bare = withoutEdges(bare.slice(0, -courtesy.length));
  }
}

/** How many characters a person would count. */
export function graphemeCount(text: string): number {
  return [...segmenter.segment(text)].length;
}

function valueOf(kanjiNumber: string): number {
  let total = 0;
  let digit = 0;
  for (const kanji of kanjiNumber) {
    const unit = KANJI_UNITS[kanji];
    total += unit ? (digit || 1) * unit : 0;
    digit = unit ? 0 : KANJI_DIGITS.indexOf(kanji);
  }
  return total + digit;
}

function withoutEdges(characters: string[]): string[] {
  const isInner = (character: string) => !EDGE.test(character);
  const first = characters.findIndex(isInner);
  return first < 0 ? [] : characters.slice(first, characters.findLastIndex(isInner) + 1);
}
