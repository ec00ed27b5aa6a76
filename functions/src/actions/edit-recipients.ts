import type { Instant } from '../domain/calendar.ts';
import {
  isEntered,
  isSamePlace,
  unconfirmed,
  type NewRecipient,
  type Recipient,
} from '../domain/recipient.ts';
import { Refusal } from '../domain/refusal.ts';
import { giveCode, type Giving } from './give-code.ts';
import type { World } from './world.ts';

/**
 * Adds a recipient, who hears nothing until they confirm, and gives them their code: by mail, or on LINE as part of the
 * answer, to be shown to whoever added them. Refuses `recipient-exists`: the same mail address, or on LINE the same name,
 * so adding twice is one recipient.
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
    return giveCode(town, world.dice, recipient, recipients, now);
  });
}

/**
 * Changes a recipient's name, topics, or where notices go. Another mailbox, or LINE instead of mail, has to be confirmed
 * anew, with a code that is given at once; until then it hears nothing. Refuses `no-such-recipient`, `recipient-exists`.
 * Again, it changes nothing.
 */
export async function changeRecipient(
  world: Giving,
  municipalityId: string,
  recipientId: string,
  given: NewRecipient,
  now: Instant,
): Promise<Recipient> {
  return world.towns.change(municipalityId, async (town) => {
    const recipients = await town.recipients();
    const recipient = recipients.find(({ id }) => id === recipientId);
    if (!recipient) throw new Refusal('no-such-recipient');
    const anew = unconfirmed(recipientId, given);
    const others = recipients.filter((other) => other !== recipient);
    refuseTwins(given, others);
    if (!staysWhere(recipient.by, given.by)) return giveCode(town, world.dice, anew, others, now);
    const changed = { ...recipient, name: anew.name, wants: anew.wants };
    town.saveRecipient(changed);
    return changed;
  });
}

/** Takes a recipient off; what still waits for them goes to the others. Again, there is nobody to take off. */
export async function removeRecipient(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  recipientId: string,
): Promise<void> {
  await world.towns.change(municipalityId, async (town) => town.removeRecipient(recipientId));
}

/** On LINE the talk stays whose it is: only another code links another one. */
function staysWhere(by: Recipient['by'], given: NewRecipient['by']): boolean {
  return given.way === 'line' ? by.way === 'line' : isSamePlace(by, given);
}

function refuseTwins(given: NewRecipient, others: Recipient[]): void {
  if (others.some((other) => isEntered(other, given))) throw new Refusal('recipient-exists');
}
