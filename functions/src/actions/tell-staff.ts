import type { Instant } from '../domain/calendar.ts';
import { hearersOf } from '../domain/hearers.ts';
import type { Notice } from '../domain/message.ts';
import {
  outgoingId,
  settle,
  toRecipient,
  toStaff,
  type Outgoing,
  type Unsettled,
} from '../domain/outgoing.ts';
import { isReachable, isSamePlace, type Recipient } from '../domain/recipient.ts';
import type { Town } from './town.ts';

/**
 * Makes a message of a notice for each recipient who is to hear it, and answers with the notice as it is then: sent, or
 * where there is nobody, waiting to be tried again. What has reached somebody, or is under way, is not said again.
 */
export async function tellStaff(town: Town, told: Outgoing, notice: Notice, now: Instant): Promise<Outgoing> {
  const recipients = await town.recipients();
  const messages = await messagesOf(town, told.id, recipients);
  if (messages.some(isNotLost)) return saved(town, settle(told, 'done', now));
  return tell(town, told, notice, hearersOf(recipients, notice), now);
}

/**
 * Notes how a message to a recipient ended. `to` is the recipient as it was sent to; null where it was not sent. What has
 * failed for good is told the other recipients, and the notice goes to whoever is left if it reached nobody: then it
 * answers with the notice, else with null.
 */
export async function noteDelivery(
  town: Town,
  message: Unsettled,
  status: Outgoing['status'],
  to: Recipient | null,
  now: Instant,
): Promise<Outgoing | null> {
  if (message.content.to !== 'recipient') return null;
  const { recipientId, noticeId, notice } = message.content;
  if (status === 'sent' && to !== null && to.failedAt !== null) {
    const current = await town.recipient(recipientId);
    if (current && isSamePlace(current.by, to.by)) town.saveRecipient({ ...current, failedAt: null });
  }
  if (status !== 'failed') return null;

  const recipients = await town.recipients();
  const current = recipients.find(({ id }) => id === recipientId);
  const lost = current && to && isSamePlace(current.by, to.by) ? current : null;
  const others = recipients.filter(({ id }) => id !== recipientId);
  if (lost) losesTouch(town, lost, others, now);
  return noticeId === null ? null : tellSomebodyElse(town, noticeId, notice, others, now);
}

/** From now on nothing reaches a recipient. The others hear of it once, until something arrives again. */
export function losesTouch(town: Town, recipient: Recipient, others: Recipient[], at: Instant): void {
  if (recipient.failedAt !== null) return;
  town.saveRecipient({ ...recipient, failedAt: at });
  if (recipient.confirmedAt === null || !others.some(isReachable)) return;
  const decision = `recipient-unreachable/${recipient.id}/${at}`;
  town.say(decision, toStaff({ kind: 'recipient-unreachable', at }), at);
}

async function tellSomebodyElse(
  town: Town,
  noticeId: string,
  notice: Notice,
  others: Recipient[],
  now: Instant,
): Promise<Outgoing | null> {
  const messages = await messagesOf(town, noticeId, others);
  if (messages.some(isNotLost)) return null;
  const told = await town.outgoing(noticeId);
  const untried = others.filter((_, index) => messages[index] === null);
  return told && tell(town, told, notice, hearersOf(untried, notice), now);
}

/** Says a notice to its hearers. With none, it waits to be tried again, for a day. */
function tell(town: Town, told: Outgoing, notice: Notice, hearers: Recipient[], now: Instant): Outgoing {
  for (const { id } of hearers) town.say(decisionFor(told.id, id), toRecipient(id, notice, told.id), now);
  return saved(
    town,
    settle({ ...told, content: toStaff(notice) }, hearers.length > 0 ? 'done' : 'later', now),
  );
}

function saved(town: Town, outgoing: Outgoing): Outgoing {
  town.saveOutgoing(outgoing);
  return outgoing;
}

const decisionFor = (noticeId: string, recipientId: string) => `notice/${noticeId}/${recipientId}`;

/** What was made of a notice for each of these recipients, in their order. */
function messagesOf(town: Town, noticeId: string, recipients: Recipient[]): Promise<(Outgoing | null)[]> {
  return Promise.all(
    recipients.map(({ id }) => town.outgoing(outgoingId(town.id, decisionFor(noticeId, id)))),
  );
}

/** It arrived, may yet arrive, or need not any more. */
const isNotLost = (message: Outgoing | null) => message !== null && message.status !== 'failed';
