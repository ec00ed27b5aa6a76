import type { ImportRow } from '../actions/read-import-rows.ts';
import type { Import } from '../domain/import.ts';

export const IMPORT = '4f7f2b9e-6d5c-4a3b-9a2e-000000000001';

/** A line of a file of the standard questions, of somebody whom nobody else is. */
export function aRow(line: number, change: Record<string, string> = {}, number = ''): ImportRow {
  const day = String(1 + (line % 28)).padStart(2, '0');
  return {
    line,
    number,
    cells: {
      name: `山田 ${String.fromCodePoint(0x4e00 + line)}`,
      kana: 'やまだ',
      'birth-date': `1938/04/${day}`,
      phone: '090-1234-5678',
      district: '中央',
      consent: '同意します',
      ...change,
    },
  };
}

export function anImport(id: string, more: Partial<Import> = {}): Import {
  return { id, startedAt: 0, by: 'u1', rows: 3, people: 3, linked: 0, undoneAt: null, ...more };
}
