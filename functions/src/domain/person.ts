import { z } from 'zod';
import type { Instant } from './calendar.ts';
import { familyTalk } from './family-registration.ts';
import { failuresSchema } from './guessing.ts';
import { messageSchema, type Message } from './message.ts';
import { registrationTalk, TALK_EXPIRES_AFTER } from './registration/talk.ts';

/** What a LINE user is to one municipality: which conversation is under way, whom they watch. */
export const personSchema = z.object({
  lineUserId: z.string(),
  talk: z.discriminatedUnion('kind', [registrationTalk, familyTalk]).nullable(),
  /** Ids of the subjects this person watches. */
  watching: z.array(z.string()),
  /** Failed tries at a family registration on a day, against guessing. */
  failures: failuresSchema.nullable(),
  /** The latest events that changed something here, and what was answered: one that comes again is answered alike. */
  handled: z.array(z.object({ eventId: z.string(), reply: messageSchema })),
});
export type Person = z.infer<typeof personSchema>;

/** LINE redelivers soon or not at all; a person does not send more than this in between. */
const EVENTS_REMEMBERED = 5;

export function newPerson(lineUserId: string): Person {
  return { lineUserId, talk: null, watching: [], failures: null, handled: [] };
}

export function remember(person: Person, eventId: string, reply: Message): Person {
  return { ...person, handled: [...person.handled, { eventId, reply }].slice(-EVENTS_REMEMBERED) };
}

/** What this event was answered with when it came before. */
export function answeredBefore(person: Person, eventId: string): Message | null {
  return person.handled.find((event) => event.eventId === eventId)?.reply ?? null;
}

/** The talk under way; one that was left unfinished for a day is over. */
export function talkAt(person: Person, at: Instant): Person['talk'] {
  return person.talk && at < person.talk.startedAt + TALK_EXPIRES_AFTER ? person.talk : null;
}
