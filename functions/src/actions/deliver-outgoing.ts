import type { Instant } from '../domain/calendar.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Notice } from '../domain/message.ts';
import { claim, drop, isTooOld, settle, toStaff, type Delivery, type Unsettled } from '../domain/outgoing.ts';
import { isNoLongerNeeded, isReminder } from './remind.ts';
import { linkMenu } from './show-menu.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

/**
 * Sends one waiting message and records how it ended: claim, send, settle. If the process dies in between, the claim
 * runs out and the message is sent again with the same retry key, which LINE answers with 409 and shows nobody twice.
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
    const needless = await isNeedless(town, mine, now);
    town.saveOutgoing(needless ? drop(mine) : mine);
    return needless ? null : { message: mine, tooOld: isTooOld(waiting, now) };
  });
  if (!claimed) return;

  const municipality = await world.towns.read(municipalityId, (town) => town.municipality());
  const delivery = claimed.tooOld ? 'never' : await send(world, municipality, claimed.message, now);
  const settled = settle(claimed.message, delivery, now);
  const { to } = claimed.message.content;
  await world.towns.change(municipalityId, async (town) => {
    town.saveOutgoing(settled);
    // A notice about notices would never end, and who has the wrong menu has missed no message.
    if (settled.status === 'failed' && to === 'person') {
      town.say(`unsent/${id}`, toStaff({ kind: 'unsent', messages: 1, at: now }), now);
    }
  });
  world.log.outgoingSettled(municipalityId, id, to, settled.status, settled.attempts);
}

/** An alarm about cases that ended before it went out would frighten for nothing; a late reminder would annoy. */
async function isNeedless(town: Town, outgoing: Unsettled, now: Instant): Promise<boolean> {
  if (isReminder(outgoing.content)) return isNoLongerNeeded(town, outgoing.content, outgoing.madeAt, now);
  if (outgoing.alarmsAbout.length === 0) return false;
  const alerts = await Promise.all(outgoing.alarmsAbout.map((alertId) => town.alert(alertId)));
  return alerts.every((alert) => alert === null || alert.status === 'closed');
}

async function send(
  world: World,
  municipality: Municipality,
  { id, content }: Unsettled,
  now: Instant,
): Promise<Delivery> {
  switch (content.to) {
    case 'person':
      return world.line.push(municipality, content.lineUserId, content.message, id);
    case 'menu':
      return linkMenu(world, municipality.id, content.lineUserId);
    case 'staff':
      return fanOut(world, municipality, id, content.notice, now);
    case 'recipient': {
      const recipients = await world.towns.read(municipality.id, (town) => town.recipients());
      const recipient = recipients.find((each) => each.id === content.recipientId);
      if (!recipient) return 'never';
      return recipient.by.way === 'mail'
        ? world.mail.send(municipality, recipient.by.address, content.notice, id)
        : world.line.notify(municipality, recipient.by.lineUserId, content.notice, id);
    }
  }
}

/** Makes one message for each recipient. With none, it is said in the log and tried again, for a day. */
async function fanOut(
  world: World,
  municipality: Municipality,
  noticeId: string,
  notice: Notice,
  now: Instant,
): Promise<Delivery> {
  const told = await world.towns.change(municipality.id, async (town) => {
    const recipients = await town.recipients();
    for (const { id } of recipients) {
      town.say(`notice/${noticeId}/${id}`, { to: 'recipient', recipientId: id, notice }, now);
    }
    return recipients.length;
  });
  if (told > 0) return 'done';
  world.log.noRecipients(municipality.id, notice.kind);
  return 'later';
}
