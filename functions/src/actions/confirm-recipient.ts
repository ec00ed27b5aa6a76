import { dateOf, type Instant } from '../domain/calendar.ts';
import { FAILURES_AT_A_RECIPIENT, failuresOn, oneMore } from '../domain/guessing.ts';
import { confirmed, hasCode } from '../domain/recipient.ts';
import { Refusal, type RefusalCode } from '../domain/refusal.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

/**
 * Confirms a mailbox by the code that was sent to it; from then on the recipient hears notices. Again, it is confirmed
 * already. Refuses `no-such-recipient`, `wrong-code`, `code-expired`, `code-belongs-on-line` for a recipient on LINE, and
 * `too-many-tries` after ten wrong codes for one recipient on one day.
 */
export async function confirmRecipient(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  recipientId: string,
  digits: string,
  now: Instant,
): Promise<void> {
  const refusal = await world.towns.change(municipalityId, (town) => confirm(town, recipientId, digits, now));
  // After the transaction, which would otherwise forget the failed try.
  if (refusal) throw new Refusal(refusal);
}

async function confirm(
  town: Town,
  recipientId: string,
  digits: string,
  now: Instant,
): Promise<RefusalCode | null> {
  const [{ settings }, recipient] = await Promise.all([town.municipality(), town.recipient(recipientId)]);
  if (!recipient) return 'no-such-recipient';
  const { by, code, confirmedAt, failures } = recipient;
  if (by.way === 'line') return 'code-belongs-on-line';
  if (code === null && confirmedAt !== null) return null;

  const today = dateOf(now, settings.timeZone);
  if (failuresOn(failures, today) >= FAILURES_AT_A_RECIPIENT) return 'too-many-tries';
  if (hasCode(recipient, digits, now)) {
    town.saveRecipient(confirmed(recipient, now));
    return null;
  }
  if (code?.digits === digits) return 'code-expired';
  town.saveRecipient({ ...recipient, failures: oneMore(failures, today) });
  return 'wrong-code';
}
