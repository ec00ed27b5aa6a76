import { z } from 'zod';
import { instant, type Instant } from './calendar.ts';
import { familyTalk } from './family-registration.ts';
import { messageSchema, type Message } from './message.ts';
import { pauseTalk } from './pause-talk.ts';
import { registrationTalk, TALK_EXPIRES_AFTER } from './registration/talk.ts';

const talkSchema = z.discriminatedUnion('kind', [registrationTalk, familyTalk, pauseTalk]);
export type Talk = z.infer<typeof talkSchema>;

/**
 * What was lately said between a LINE user and one municipality: the talk under way, and how the latest events were
 * answered. It holds what people write, so it is forgotten a day after the last event.
 */
export const conversationSchema = z.object({
  lineUserId: z.string(),
  talk: talkSchema.nullable(),
  /** The latest events that changed something, and what was answered: one that comes again is answered alike. */
  handled: z.array(z.object({ eventId: z.string(), reply: messageSchema })),
  /** When it may be deleted (TTL); from then on it counts for nothing. */
  expireAt: instant,
});
export type Conversation = z.infer<typeof conversationSchema>;

/** LINE redelivers soon or not at all; a person does not send more than this in between. */
const EVENTS_REMEMBERED = 5;

/** A conversation as it stands at a moment: a day after the last event there is none. */
export function conversationAt(found: Conversation | null, lineUserId: string, at: Instant): Conversation {
  if (found && at < found.expireAt) return found;
  return { lineUserId, talk: null, handled: [], expireAt: at };
}

/** The conversation after an event: with another talk, where that changed, and with the answer to remember. */
export function afterEvent(
  conversation: Conversation,
  event: { id: string; at: Instant },
  talk: Talk | null | undefined,
  reply: Message | null,
): Conversation {
  const { handled, expireAt } = conversation;
  return {
    ...conversation,
    talk: talk === undefined ? conversation.talk : talk,
    handled: reply ? [...handled, { eventId: event.id, reply }].slice(-EVENTS_REMEMBERED) : handled,
    expireAt: Math.max(expireAt, event.at + TALK_EXPIRES_AFTER),
  };
}

/** What this event was answered with when it came before. */
export function answeredBefore({ handled }: Conversation, eventId: string): Message | null {
  return handled.find((event) => event.eventId === eventId)?.reply ?? null;
}

/** The talk under way; one that was left unfinished for a day is over. */
export function talkAt({ talk }: Conversation, at: Instant): Talk | null {
  return talk && at < talk.startedAt + TALK_EXPIRES_AFTER ? talk : null;
}
