import Encoding from 'encoding-japanese';
import Papa from 'papaparse';

/** Excel takes a file for UTF-8 by this mark. */
const MARK = '\ufeff';
/** What a spreadsheet takes for a formula begins so; so does what looks like one that was made harmless before. */
const FORMULA = /^'*[=+\-@\t\r]/;

export type Charset = 'UTF-8' | 'Shift_JIS';

/** A CSV file of rows; what a spreadsheet would take for a formula begins with an apostrophe instead. */
export function csvOf(rows: string[][]): string {
  return MARK + Papa.unparse(rows, { escapeFormulae: FORMULA, newline: '\r\n' });
}

/** A CSV file in an encoding, or the characters that it does not have. */
export function csvFile(rows: string[][], charset: Charset): { file: Blob } | { unknown: string[] } {
  const text = csvOf(rows);
  if (charset === 'UTF-8') return { file: new Blob([text], { type: 'text/csv;charset=utf-8' }) };
  const written = text.slice(MARK.length).replace(/[\u301c\u2212\u2016\u2014\u00a2\u00a3\u00ac]/g, twin);
  const bytes = new Uint8Array(
    Encoding.convert(Encoding.stringToCode(written), { from: 'UNICODE', to: 'SJIS' }),
  );
  const unknown = differences(written, new TextDecoder('shift_jis').decode(bytes));
  return unknown.length > 0
    ? { unknown }
    : { file: new Blob([bytes], { type: 'text/csv;charset=shift_jis' }) };
}

/** The Shift_JIS of Windows has these by another code point, which looks the same: what Windows itself writes for them. */
const TWINS: Partial<Record<string, string>> = {
  '\u301c': '\uff5e', // 〜
  '\u2212': '\uff0d', // −
  '\u2016': '\u2225', // ‖
  '\u2014': '\u2015', // —
  '\u00a2': '\uffe0', // ¢
  '\u00a3': '\uffe1', // £
  '\u00ac': '\uffe2', // ¬
};
const twin = (character: string) => TWINS[character] ?? character;

/** The characters of a text that did not come back. */
function differences(text: string, back: string): string[] {
  if (text === back) return [];
  const kept = new Set(back);
  return [...new Set(text)].filter((character) => !kept.has(character));
}

/** Reads a file of rows, whatever a spreadsheet wrote it in; null where it is no text. */
export function readCsv(bytes: Uint8Array<ArrayBuffer>): { rows: string[][]; charset: string } | null {
  const found = Encoding.detect(bytes);
  const charset = typeof found === 'string' ? CHARSETS[found] : undefined;
  if (charset === undefined) return null;
  const text = new TextDecoder(charset).decode(bytes);
  if (text.includes('\0')) return null;
  const { data } = Papa.parse<string[]>(text, { delimitersToGuess: [',', '\t', ';'] });
  return { rows: data.map((row) => row.map(harmless)), charset };
}

/** Without the apostrophe that kept a cell from being a formula. */
const harmless = (cell: string) => (FORMULA.test(cell) && cell.startsWith("'") ? cell.slice(1) : cell);

const CHARSETS: Partial<Record<string, string>> = {
  ASCII: 'UTF-8',
  UTF8: 'UTF-8',
  SJIS: 'Shift_JIS',
  EUCJP: 'EUC-JP',
};

/** Gives somebody a file of their own making. */
export function download(file: Blob | string, name: string): void {
  const blob = typeof file === 'string' ? new Blob([file], { type: 'text/csv;charset=utf-8' }) : file;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
