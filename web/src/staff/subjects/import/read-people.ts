import type { StaffAnswer, StaffInput } from 'functions/contract/staff.ts';
import { readCsv } from '../../csv-file.ts';

export type Columns = StaffAnswer<'import.columns'>;
export type Row = StaffInput<'import.check'>['rows'][number];

/** A file of people as it was read: what stands at the head, and the lines below that are not empty. */
export interface PeopleFile {
  name: string;
  charset: string;
  headers: string[];
  lines: { line: number; cells: string[] }[];
}

/** Why a file cannot be read. */
export type FileProblem = 'too-large' | 'no-text' | 'no-people';

/** Far more than a thousand people. */
const LARGEST = 5_000_000;

/** Reads a file of people; its lines are counted as a spreadsheet shows them. */
export async function readPeople(file: File): Promise<PeopleFile | FileProblem> {
  if (file.size > LARGEST) return 'too-large';
  const read = readCsv(new Uint8Array(await bytesOf(file)));
  if (!read) return 'no-text';
  const [headers = [], ...rest] = read.rows;
  const lines = rest
    .map((cells, index) => ({ line: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return lines.length === 0 ? 'no-people' : { name: file.name, charset: read.charset, headers, lines };
}

function bytesOf(file: File): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as ArrayBuffer));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('not read')));
    reader.readAsArrayBuffer(file);
  });
}

/** For the registration number, which is no question's. */
export const NUMBER = '#';

/** In which column of the file each question is answered, by its id; -1 where in none. */
export type Match = Record<string, number>;

/** Columns are known by what stands at their head, in any width and spacing. */
export function matchColumns({ numberHeader, columns }: Columns, { headers }: PeopleFile): Match {
  const heads = headers.map(comparable);
  const placeOf = (header: string) => heads.indexOf(comparable(header));
  return Object.fromEntries([
    [NUMBER, placeOf(numberHeader)],
    ...columns.map(({ questionId, header }) => [questionId, placeOf(header)]),
  ]) as Match;
}

const comparable = (header: string) => header.normalize('NFKC').replace(/\s/gu, '').toLowerCase();

/** The people of a file as the server takes them. */
export function rowsOf({ lines }: PeopleFile, { columns }: Columns, match: Match): Row[] {
  return lines.map(({ line, cells }) => {
    const cellOf = (key: string) => cells[match[key] ?? -1] ?? '';
    return {
      line,
      number: cellOf(NUMBER),
      cells: Object.fromEntries(columns.map(({ questionId }) => [questionId, cellOf(questionId)])),
    };
  });
}
