import { minutes, type Instant } from '../domain/calendar.ts';
import { outgoingId, toAccount } from '../domain/outgoing.ts';
import type { World } from './world.ts';

/** Whoever asks again sooner gets no second letter: a stranger shall not fill a colleague's mailbox. */
const ONE_LETTER_IN = minutes(5);

/**
 * Writes to the owner of a mail address how to choose another password, where that is somebody who may come in. Whoever asks
 * is nobody who is known, and does not learn whether it was.
 */
export async function askForPassword(
  { towns, accounts }: Pick<World, 'towns' | 'accounts'>,
  address: string,
  now: Instant,
): Promise<void> {
  const account = await accounts.whoseIs(address);
  if (!account) return;
  const { municipalityId, uid } = account;
  const decision = `new-password/${uid}/${Math.floor(now / ONE_LETTER_IN)}`;
  await towns.change(municipalityId, async (town) => {
    const [staff, written] = await Promise.all([
      town.staff(uid),
      town.outgoing(outgoingId(municipalityId, decision)),
    ]);
    if (!staff || staff.disabledAt !== null || written) return;
    town.say(decision, toAccount(uid, { kind: 'new-password', at: now }), now);
  });
}
