import { z } from 'zod';
import { instant, type Instant, type LocalDate } from './calendar.ts';
import { failuresOn, failuresSchema, FAILURES_OF_A_PERSON, forgottenAt, oneMore } from './guessing.ts';

/** What a LINE user is to one municipality: whom they watch, and how often they guessed wrong. */
export const personSchema = z.object({
  lineUserId: z.string(),
  /** Ids of the subjects this person watches. */
  watching: z.array(z.string()),
  /** Failed tries on a day, at a family registration or at a code, against guessing. */
  failures: failuresSchema.nullable(),
  /** Whether what is sent to a watcher arrives, as they last let us know; null where they never did. */
  friendship: z.object({ is: z.enum(['friend', 'blocked']), since: instant }).nullable(),
});
export type Person = z.infer<typeof personSchema>;

export function newPerson(lineUserId: string): Person {
  return { lineUserId, watching: [], failures: null, friendship: null };
}

/** When somebody may be forgotten (TTL): who watches nobody, as soon as failures count no more. Null for a watcher. */
export function personForgottenAt({ watching, failures }: Person): Instant | null {
  if (watching.length > 0) return null;
  return failures ? forgottenAt(failures) : 0;
}

/**
 * Somebody added the account as a friend, or blocked it. Remembered of those who watch: staff must know whom an alarm cannot
 * reach. Null where nothing changes: of others, and where the news is older than what is known.
 */
export function withFriendship(person: Person, is: 'friend' | 'blocked', since: Instant): Person | null {
  const { watching, friendship } = person;
  if (watching.length === 0 || (friendship !== null && since <= friendship.since)) return null;
  return { ...person, friendship: { is, since } };
}

/** Whether a person has failed too often today. */
export function isLocked(person: Person, today: LocalDate): boolean {
  return failuresOn(person.failures, today) >= FAILURES_OF_A_PERSON;
}

/** Counts a failed try: unknown number and wrong answer are one and the same to whoever tries. */
export function failed(person: Person, today: LocalDate): Person {
  return { ...person, failures: oneMore(person.failures, today) };
}
