import { v5 } from 'uuid';
import { z } from 'zod';
import { days, instant, minutes, type Instant } from './calendar.ts';
import { letterSchema, type Letter } from './letter.ts';
import { messageSchema, noticeSchema, type Message, type Notice } from './message.ts';

/**
 * To one LINE user; to whichever recipients are to know; to one recipient, for such a notice (its id) or alone. A menu is
 * shown, an account is brought in line: nothing is said.
 */
const content = z.discriminatedUnion('to', [
  z.object({ to: z.literal('person'), lineUserId: z.string(), message: messageSchema }),
  z.object({ to: z.literal('staff'), notice: noticeSchema }),
  z.object({
    to: z.literal('recipient'),
    recipientId: z.string(),
    noticeId: z.uuid().nullable(),
    notice: noticeSchema,
  }),
  /** Which menu that is, is decided when it is shown: what somebody is may have changed again. */
  z.object({ to: z.literal('menu'), lineUserId: z.string() }),
  /** The account of a member of staff, as their document has it by then; and a letter to them, where there is one. */
  z.object({ to: z.literal('account'), uid: z.string(), letter: letterSchema.nullable() }),
]);

/** Something decided to be said, written in the transaction that decided it. */
export const outgoingSchema = z.object({
  id: z.uuid(),
  /** What is said, and to whom; null once it is settled: then nobody needs to know it any more. */
  content: content.nullable(),
  /** Where it goes, and the kind of message or notice: they stay. */
  to: z.enum(['person', 'staff', 'recipient', 'menu', 'account']),
  kind: z.string(),
  /** The alerts it alarms about: when they are all closed before it went out, nobody is alarmed any more. */
  alarmsAbout: z.array(z.string()),
  madeAt: instant,
  /** sending: claimed by a process. failed: given up, and staff were told. dropped: not needed any more. */
  status: z.enum(['waiting', 'sending', 'sent', 'failed', 'dropped']),
  attempts: z.number().int().nonnegative(),
  /** From then on LINE knows its retry key; null before the first try. */
  firstTriedAt: instant.nullable(),
  /** When it is next tried; null when it is settled. */
  dueAt: instant.nullable(),
  /** When it may be deleted (TTL). */
  expireAt: instant,
});
export type Outgoing = z.infer<typeof outgoingSchema>;
export type Content = z.infer<typeof content>;
/** One that is not settled, and therefore still knows what it says. */
export type Unsettled = Outgoing & { content: Content };

function kindOf(said: Content): string {
  if (said.to === 'menu') return 'menu';
  if (said.to === 'account') return said.letter?.kind ?? 'account';
  return said.to === 'person' ? said.message.kind : said.notice.kind;
}

const NAMESPACE = '8f1c2f0e-6f0b-5d0a-9a53-2d0f6f0c7b11';

/** The id of something said, derived from the decision; it is LINE's retry key too, so one decision is said once. */
export function outgoingId(municipalityId: string, decision: string): string {
  return v5(`${municipalityId}/${decision}`, NAMESPACE);
}

export function outgoing(
  municipalityId: string,
  decision: string,
  content: Content,
  at: Instant,
  alarmsAbout: string[] = [],
): Unsettled {
  return {
    id: outgoingId(municipalityId, decision),
    content,
    to: content.to,
    kind: kindOf(content),
    alarmsAbout,
    madeAt: at,
    status: 'waiting',
    attempts: 0,
    firstTriedAt: null,
    dueAt: at,
    expireAt: at + days(90),
  };
}

/** While one process sends, no other does; it is taken over when that process died. */
const CLAIM = minutes(2);
/** LINE keeps a retry key for 24 hours from the first try: after that the same message would be a new one. */
const GIVEN_UP_AFTER = days(1) - minutes(30);

/** Takes a waiting message for sending; null where it is settled, or somebody else sends it now. */
export function claim(message: Outgoing, now: Instant): Unsettled | null {
  const { content } = message;
  if (content === null || message.dueAt === null || message.dueAt > now) return null;
  return {
    ...message,
    content,
    status: 'sending',
    attempts: message.attempts + 1,
    firstTriedAt: message.firstTriedAt ?? now,
    dueAt: now + CLAIM,
  };
}

/**
 * Whether a message that may have reached LINE is too old to be tried again: its retry key is forgotten, so it could be
 * said twice. One that was never tried has used no key, and may go out however late.
 */
export function isTooOld({ content, firstTriedAt }: Outgoing, now: Instant): boolean {
  return content?.to === 'person' && firstTriedAt !== null && now > firstTriedAt + GIVEN_UP_AFTER;
}

/** How a try to send ended: LINE and mail rooms answer in these words. */
export type Delivery = 'done' | 'later' | 'never';

/** Records how a try ended. `later` waits 1, 2, 4 … 32 minutes, until the retry key would no longer be known. */
export function settle(message: Outgoing, delivery: Delivery, now: Instant): Outgoing {
  if (delivery === 'done') return ended(message, 'sent');
  const dueAt = now + minutes(2 ** Math.min(message.attempts - 1, 5));
  // Not since it was decided: an event that LINE delivers a day late decides something that is new today.
  const since = message.firstTriedAt ?? now;
  if (delivery === 'never' || dueAt > since + GIVEN_UP_AFTER) {
    return ended(message, 'failed');
  }
  return { ...message, status: 'waiting', dueAt };
}

/** Nobody needs it any more. */
export const drop = (message: Outgoing): Outgoing => ended(message, 'dropped');

function ended(message: Outgoing, status: 'sent' | 'failed' | 'dropped'): Outgoing {
  return { ...message, status, content: null, dueAt: null };
}

export const toPerson = (lineUserId: string, message: Message): Content => ({
  to: 'person',
  lineUserId,
  message,
});
export const toStaff = (notice: Notice): Content => ({ to: 'staff', notice });
export const toAccount = (uid: string, letter: Letter | null = null): Content => ({
  to: 'account',
  uid,
  letter,
});
export const toRecipient = (
  recipientId: string,
  notice: Notice,
  noticeId: string | null = null,
): Content => ({
  to: 'recipient',
  recipientId,
  noticeId,
  notice,
});
