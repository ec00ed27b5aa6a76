import { v5 } from 'uuid';
import { z } from 'zod';
import { instant } from './calendar.ts';

/** People entered together, out of one file. */
export const importSchema = z.object({
  id: z.string(),
  startedAt: instant,
  /** The member of staff. */
  by: z.string(),
  /** How many the file holds, and how many of them were entered so far; less those whom an undoing took out again. */
  rows: z.number().int().positive(),
  people: z.number().int().nonnegative(),
  /** How many of them have been on LINE: none of that can be undone. */
  linked: z.number().int().nonnegative(),
  undoneAt: instant.nullable(),
});
export type Import = z.infer<typeof importSchema>;

/** People in one file: checked in one call, within its 30 seconds. */
export const IMPORT_MAX = 1_000;
/** People entered in one transaction: with what is looked up for each, far from Firestore's limits. */
export const IMPORT_AT_ONCE = 50;

const NAMESPACE = 'd4f0a1c2-7b1e-5a36-9c55-8f1c0d2a6b17';

/** The subject of a line of an import: handed in again, it is the same person. */
export function importedId(importId: string, line: number): string {
  return v5(`${importId}/${line}`, NAMESPACE).replaceAll('-', '').slice(0, 20);
}
