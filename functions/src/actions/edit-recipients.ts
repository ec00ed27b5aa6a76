import type { Instant } from '../domain/calendar.ts';
import {
  isEntered,
  isSamePlace,
  RECIPIENTS_MAX,
  unconfirmed,
  type NewRecipient,
  type Recipient,
} from '../domain/recipient.ts';
import { Refusal } from '../domain/refusal.ts';
import { expectRevision } from '../domain/revision.ts';
import { giveCode, type Giving } from './give-code.ts';
import type { World } from './world.ts';

/**
 * Adds a recipient, who hears nothing until they confirm, and gives them their code: by mail, or on LINE as part of the
 * answer, to be shown to whoever added them. Refuses `recipient-exists`: the same mail address, or on LINE the same name,
 * so adding twice is one recipient; and `too-many-recipients`.
 */
export async function addRecipient(
  world: Giving,
  municipalityId: string,
  given: NewRecipient,
  now: Instant,
): Promise<Recipient> {
  return world.towns.change(municipalityId, async (town) => {
    await town.municipality();
    const recipients = await town.recipients();
    const recipient = unconfirmed(world.dice.id(), given);
    refuseTwins(given, recipients);
    if (recipients.length >= RECIPIENTS_MAX) throw new Refusal('too-many-recipients');
    return giveCode(town, world.dice, recipient, recipients, now);
  });
}

/**
 * Changes a recipient's name, topics, or where notices go. Another mailbox, or LINE instead of mail, has to be confirmed
 * anew, with a code that is given at once; until then it hears nothing. Refuses `no-such-recipient`, `recipient-exists`,
 * and `changed-meanwhile` where `seen` is not their revision. Again, it changes nothing.
 */
export async function changeRecipient(
  world: Giving,
  municipalityId: string,
  recipientId: string,
  seen: number,
  given: NewRecipient,
  now: Instant,
): Promise<Recipient> {
  return world.towns.change(municipalityId, async (town) => {
    const recipients = await town.recipients();
    const recipient = recipients.find(({ id }) => id === recipientId);
    if (!recipient) throw new Refusal('no-such-recipient');
    const moves = !staysWhere(recipient.by, given.by);
    const { name, wants } = unconfirmed(recipientId, given);
    if (!moves && name === recipient.name && wants.join() === recipient.wants.join()) return recipient;
    expectRevision(recipient, seen);
    const others = recipients.filter((other) => other !== recipient);
    refuseTwins(given, others);
    const revision = seen + 1;
    if (moves)
      return giveCode(town, world.dice, { ...unconfirmed(recipientId, given), revision }, others, now);
    const changed = { ...recipient, name, wants, revision };
    town.saveRecipient(changed);
    return changed;
  });
}

/**
 * Takes a recipient off; what still waits for them goes to the others. Refuses `changed-meanwhile` where `seen` is not their
 * revision. Again, there is nobody to take off.
 */
export async function removeRecipient(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  recipientId: string,
  seen: number,
): Promise<void> {
  await world.towns.change(municipalityId, async (town) => {
    const recipient = await town.recipient(recipientId);
    if (!recipient) return;
    expectRevision(recipient, seen);
    town.removeRecipient(recipientId);
  });
}

/** On LINE the talk stays whose it is: only another code links another one. */
function staysWhere(by: Recipient['by'], given: NewRecipient['by']): boolean {
  return given.way === 'line' ? by.way === 'line' : isSamePlace(by, given);
}

function refuseTwins(given: NewRecipient, others: Recipient[]): void {
  if (others.some((other) => isEntered(other, given))) throw new Refusal('recipient-exists');
}
