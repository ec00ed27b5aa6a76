// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvFile, csvOf, readCsv, type Charset } from './csv-file.ts';

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(new Uint8Array(reader.result as ArrayBuffer)));
    reader.readAsArrayBuffer(file);
  });
}

async function backAgain(rows: string[][], charset: Charset) {
  const made = csvFile(rows, charset);
  if ('unknown' in made) throw new Error(made.unknown.join());
  return readCsv(await bytesOf(made.file));
}

const HEAD = ['お名前', '電話番号', 'ほかに伝えたいこと'];

describe.each(['UTF-8', 'Shift_JIS'] as const)('in %s', (charset) => {
  test('whatever stands in the cells is read again as it was', async () => {
    const cell = fc.string({
      unit: fc.constantFrom(...'=+-@\t\'",、\n 090髙橋はなコ１～－'.normalize('NFC')),
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }),
        async (cells) => {
          const rows = [HEAD, ...cells];
          expect(await backAgain(rows, charset)).toEqual({ rows, charset });
        },
      ),
    );
  });
});

test.each(['=1+1', '+81 90', '-1', '@x', '\tx', "'=1"])('no cell is a formula: %j', (cell) => {
  expect(csvOf([[cell]])).toMatch(/^\ufeff"?'/);
});

test('a telephone number keeps its zero', async () => {
  expect(csvOf([['090-1234-5678']])).toBe('\ufeff090-1234-5678');
});

test('what Shift_JIS does not have is named instead of being lost', () => {
  expect(csvFile([['𠮷田', '😀']], 'Shift_JIS')).toEqual({ unknown: ['𠮷', '😀'] });
});

test('what Windows writes in Shift_JIS by a twin is written so: the wave, the minus and their like', async () => {
  expect(await backAgain([['〜−‖—¢£¬']], 'Shift_JIS')).toEqual({
    rows: [['～－∥―￠￡￢']],
    charset: 'Shift_JIS',
  });
});

test('without the mark of UTF-8, and with other separators, it is read too', () => {
  const read = (text: string) => readCsv(new Uint8Array(new TextEncoder().encode(text)));
  expect(read('お名前,年\n山田,88')).toEqual({
    rows: [
      ['お名前', '年'],
      ['山田', '88'],
    ],
    charset: 'UTF-8',
  });
  expect(read('お名前\t年\n山田\t88')?.rows[1]).toEqual(['山田', '88']);
});

test('what is no text is not read', () => {
  expect(readCsv(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00, 0x08, 0xff, 0xfe, 0x00]))).toBeNull();
});
