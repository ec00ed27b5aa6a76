import { z } from 'zod';
import type { Instant } from './calendar.ts';
import { failuresSchema, forgottenAt } from './guessing.ts';

/** What a LINE user is to one municipality: whom they watch, and how often they guessed wrong. */
export const personSchema = z.object({
  lineUserId: z.string(),
  /** Ids of the subjects this person watches. */
  watching: z.array(z.string()),
  /** Failed tries at a family registration on a day, against guessing. */
  failures: failuresSchema.nullable(),
});
export type Person = z.infer<typeof personSchema>;

export function newPerson(lineUserId: string): Person {
  return { lineUserId, watching: [], failures: null };
}

/** When somebody may be forgotten (TTL): who watches nobody, as soon as failures count no more. Null for a watcher. */
export function personForgottenAt({ watching, failures }: Person): Instant | null {
  if (watching.length > 0) return null;
  return failures ? forgottenAt(failures) : 0;
}
