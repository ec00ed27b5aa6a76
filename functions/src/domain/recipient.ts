import { z } from 'zod';
import { days, instant, type Instant } from './calendar.ts';
import { codeSchema, isCode } from './code.ts';
import { failuresSchema } from './guessing.ts';
import { plainDashes } from './japanese-text.ts';
import { revision } from './revision.ts';

/** What a recipient may want to hear of (design §4, staff notifications). */
export const topicSchema = z.enum(['silent', 'help', 'unreachable', 'unsent', 'summary']);
export type Topic = z.infer<typeof topicSchema>;

/** What somebody has to hear of in every municipality. The summary is a courtesy. */
export const NEEDED_TOPICS: Topic[] = ['silent', 'help', 'unreachable', 'unsent'];

/** Where notices go. On LINE nobody knows whose talk it is until the code is typed in it. */
const bySchema = z.discriminatedUnion('way', [
  z.object({ way: z.literal('mail'), address: z.email() }),
  z.object({ way: z.literal('line'), lineUserId: z.string().nullable() }),
]);

/** Somebody at the municipality who is notified, by mail or on LINE; until they have confirmed it, of nothing. */
export const recipientSchema = z.object({
  id: z.string(),
  name: z.string().min(1).max(40),
  by: bySchema,
  wants: z.array(topicSchema),
  /** When they last showed that it reaches them: a code came back, or they added the account again. Null until then. */
  confirmedAt: instant.nullable(),
  /** The code that is under way, whether it confirms for the first time or once more; used once. */
  code: codeSchema.nullable(),
  /** Wrong codes typed in the console on a day. */
  failures: failuresSchema.nullable(),
  /** Since when nothing reaches them: a delivery failed for good, or they blocked the account, and nothing arrived since. */
  failedAt: instant.nullable(),
  revision,
});
export type Recipient = z.infer<typeof recipientSchema>;

/** A recipient as staff enter one. */
export interface NewRecipient {
  name: string;
  by: { way: 'mail'; address: string } | { way: 'line' };
  wants: Topic[];
}

/** Every notice is a message for each of them, made in one transaction; and their list is one page. */
export const RECIPIENTS_MAX = 50;

export const CODE_DIGITS = 8;
export const CODE_COUNTS_FOR = days(1);

/** Somebody who has not confirmed anything yet, or anything any more. */
export function unconfirmed(id: string, { name, by, wants }: NewRecipient): Recipient {
  return {
    id,
    name,
    by: by.way === 'line' ? { way: 'line', lineUserId: null } : by,
    wants: topicSchema.options.filter((topic) => wants.includes(topic)),
    confirmedAt: null,
    code: null,
    failures: null,
    failedAt: null,
    revision: 0,
  };
}

/** A code that counts from now on; the one before counts no more. */
export function withCode(recipient: Recipient, digits: string, now: Instant): Recipient {
  return { ...recipient, code: { digits, expiresAt: now + CODE_COUNTS_FOR } };
}

/** Whether these digits are the code that is under way. */
export function hasCode({ code }: Recipient, digits: string, now: Instant): boolean {
  return isCode(code, digits, now);
}

/** The code came back: it is used up, and whatever failed before is over. */
export function confirmed(recipient: Recipient, now: Instant): Recipient {
  return { ...recipient, confirmedAt: now, code: null, failedAt: null };
}

/** How it is with a recipient. Whose very code could not be sent is unreachable, not waited for. */
export type RecipientState = 'confirmed' | 'waiting' | 'unreachable';

export function stateOf({ confirmedAt, failedAt }: Recipient): RecipientState {
  if (failedAt !== null) return 'unreachable';
  return confirmedAt === null ? 'waiting' : 'confirmed';
}

export function isReachable(recipient: Recipient): boolean {
  return stateOf(recipient) === 'confirmed';
}

export function isOnLineAs({ by }: Recipient, lineUserId: string): boolean {
  return by.way === 'line' && by.lineUserId === lineUserId;
}

/** Whether what is sent to the one arrives at the other: the same mailbox, the same talk. */
export function isSamePlace(a: Recipient['by'], b: Recipient['by']): boolean {
  if (a.way === 'mail') return b.way === 'mail' && a.address.toLowerCase() === b.address.toLowerCase();
  return b.way === 'line' && a.lineUserId === b.lineUserId;
}

/** Whether somebody is a recipient already: by the same mailbox or, on LINE, where no place is known yet, the same name. */
export function isEntered(recipient: Recipient, { name, by }: NewRecipient): boolean {
  if (by.way === 'mail') return isSamePlace(recipient.by, by);
  return recipient.by.way === 'line' && recipient.name === name;
}

/** A code typed in any width and with any separators, as its bare digits. */
export function readCode(typed: string): string {
  return typed.normalize('NFKC').replace(/\D/g, '');
}

/** 「職員 12345678」: the digits after the word, however many; null where a text says something else. */
export function readStaffCode(text: string): string | null {
  const typed = /^\s*職員[\s:]*([\d\s-]*\d[\d\s-]*)$/u.exec(plainDashes(text.normalize('NFKC')));
  return typed ? readCode(typed[1] ?? '') : null;
}

/** 1234-5678 */
export function showCode(digits: string): string {
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
