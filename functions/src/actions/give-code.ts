import type { Instant } from '../domain/calendar.ts';
import { toRecipient } from '../domain/outgoing.ts';
import { CODE_DIGITS, withCode, type Recipient } from '../domain/recipient.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Town } from './town.ts';
import type { Dice, World } from './world.ts';

export type Giving = Pick<World, 'towns' | 'dice'>;

/**
 * Gives a recipient another code, where the last one is lost or too old; the last one counts no more. Somebody confirmed
 * stays so: on LINE the code moves them to the talk it is typed in. Refuses `no-such-recipient`.
 */
export async function newCode(
  world: Giving,
  municipalityId: string,
  recipientId: string,
  now: Instant,
): Promise<Recipient> {
  return world.towns.change(municipalityId, async (town) => {
    const recipients = await town.recipients();
    const recipient = recipients.find(({ id }) => id === recipientId);
    if (!recipient) throw new Refusal('no-such-recipient');
    return giveCode(town, world.dice, recipient, recipients, now);
  });
}

/**
 * The code goes one way and comes back the other: by mail to be typed in the console, or shown in the console to be typed
 * on LINE. Nobody else of the municipality has the same one.
 */
export function giveCode(
  town: Town,
  dice: Dice,
  recipient: Recipient,
  others: Recipient[],
  now: Instant,
): Recipient {
  let digits: string;
  do digits = dice.digits(CODE_DIGITS);
  while (others.some(({ code }) => code?.digits === digits));

  const given = withCode(recipient, digits, now);
  town.saveRecipient(given);
  if (given.by.way === 'mail') {
    // The decision, which the log shows in its id, does not follow from the digits.
    town.say(`code/${given.id}/${now}`, toRecipient(given.id, { kind: 'code', digits, at: now }), now);
  }
  return given;
}
