import type { Instant } from '../domain/calendar.ts';
import type { Municipality } from '../domain/municipality.ts';
import {
  claim,
  drop,
  isTooOld,
  settle,
  toStaff,
  type Content,
  type Delivery,
  type Outgoing,
  type Unsettled,
} from '../domain/outgoing.ts';
import { deliverToAccount, noteLetter } from './deliver-to-account.ts';
import { hasCode, type Recipient } from '../domain/recipient.ts';
import { SUMMARY_WORTH_SENDING } from '../domain/summary.ts';
import { isNoLongerNeeded, isReminder } from './remind.ts';
import { linkMenu } from './show-menu.ts';
import { noteDelivery, tellStaff } from './tell-staff.ts';
import type { Town, TownReading } from './town.ts';
import type { World } from './world.ts';

type ToRecipient = Extract<Content, { to: 'recipient' }>;

/**
 * Sends one waiting message and records how it ended: claim, send, settle. If the process dies in between, the claim
 * runs out and the message is sent again with the same retry key, which LINE answers with 409 and shows nobody twice.
 * A notice to staff sends nothing itself: it becomes a message for each recipient.
 * Does nothing for a message that is settled, not due, or under way elsewhere.
 */
export async function deliverOutgoing(
  world: World,
  municipalityId: string,
  id: string,
  now: Instant,
): Promise<void> {
  const claimed = await world.towns.change(municipalityId, async (town) => {
    const waiting = await town.outgoing(id);
    const mine = waiting && claim(waiting, now);
    if (!mine) return null;
    if (mine.content.to === 'staff') return { told: await tellStaff(town, mine, mine.content.notice, now) };
    const needless = await isNeedless(town, mine, now);
    town.saveOutgoing(needless ? drop(mine) : mine);
    return needless ? null : { message: mine, tooOld: isTooOld(waiting, now) };
  });
  if (!claimed) return;
  if ('told' in claimed) return logTold(world, municipalityId, claimed.told);

  const { message, tooOld } = claimed;
  const { municipality, recipient } = await world.towns.read(municipalityId, async (town) => ({
    municipality: await town.municipality(),
    recipient: await recipientOf(town, message.content),
  }));
  const delivery = tooOld ? 'never' : await send(world, municipality, message, recipient);
  const settled = settle(message, delivery, now);
  const told = await world.towns.change(municipalityId, async (town) => {
    town.saveOutgoing(settled);
    // A notice about notices would never end, and who has the wrong menu has missed no message.
    if (settled.status === 'failed' && message.content.to === 'person') {
      town.say(`unsent/${id}`, toStaff({ kind: 'unsent', messages: 1, at: now }), now);
    }
    await noteLetter(town, message.content, settled.status, now);
    return noteDelivery(town, message, settled.status, recipient, now);
  });
  world.log.outgoingSettled(municipalityId, id, message.content.to, settled.status, settled.attempts);
  if (told) logTold(world, municipalityId, told);
}

/** A notice to staff that is not sent found nobody. */
function logTold(world: World, municipalityId: string, { id, kind, status, attempts }: Outgoing): void {
  if (status !== 'sent') world.log.noRecipients(municipalityId, kind);
  world.log.outgoingSettled(municipalityId, id, 'staff', status, attempts);
}

/** An alarm about cases that ended before it went out would frighten for nothing; what comes too late would annoy. */
async function isNeedless(town: Town, outgoing: Unsettled, now: Instant): Promise<boolean> {
  const { content, madeAt, alarmsAbout } = outgoing;
  if (isReminder(content)) return isNoLongerNeeded(town, content, madeAt, now);
  if (content.to === 'recipient') return isOutdated(town, content, now);
  if (alarmsAbout.length === 0) return false;
  const alerts = await Promise.all(alarmsAbout.map((alertId) => town.alert(alertId)));
  return alerts.every((alert) => alert === null || alert.status === 'closed');
}

/** A code that counts no more, a summary of hours ago. */
async function isOutdated(town: Town, { recipientId, notice }: ToRecipient, now: Instant): Promise<boolean> {
  if (notice.kind === 'summary') return now > notice.at + SUMMARY_WORTH_SENDING;
  if (notice.kind !== 'code') return false;
  const recipient = await town.recipient(recipientId);
  return !recipient || !hasCode(recipient, notice.digits, now);
}

/** Whom a message is for; null where it is for no recipient, or for one who was taken off or has not confirmed yet. */
async function recipientOf(town: TownReading, content: Content): Promise<Recipient | null> {
  if (content.to !== 'recipient') return null;
  const recipient = await town.recipient(content.recipientId);
  const mayHear = content.notice.kind === 'code' || (recipient && recipient.confirmedAt !== null);
  return mayHear ? recipient : null;
}

async function send(
  world: World,
  municipality: Municipality,
  { id, content }: Unsettled,
  recipient: Recipient | null,
): Promise<Delivery> {
  if (content.to === 'person') {
    return world.line.push(municipality, content.lineUserId, content.message, id);
  }
  if (content.to === 'menu') return linkMenu(world, municipality.id, content.lineUserId);
  if (content.to === 'account') return deliverToAccount(world, municipality, content, id);
  if (content.to === 'staff' || !recipient) return 'never';
  const { by, failedAt } = recipient;
  if (by.way === 'mail') return world.mail.send(municipality, by.address, content.notice, id);
  if (by.lineUserId === null) return 'never';
  // LINE takes a message for somebody who blocked the account and shows it to nobody. It shows no profile of them, either.
  if (failedAt !== null && (await world.line.displayName(municipality, by.lineUserId)) === null)
    return 'never';
  return world.line.notify(municipality, by.lineUserId, content.notice, id);
}
