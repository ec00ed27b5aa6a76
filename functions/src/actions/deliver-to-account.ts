import type { Instant } from '../domain/calendar.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Content, Delivery, Outgoing } from '../domain/outgoing.ts';
import type { Staff } from '../domain/staff.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

type ToAccount = Extract<Content, { to: 'account' }>;

/**
 * Brings an account in line with what its owner is by now, and looks again afterwards: what changed meanwhile, another
 * delivery may have done already, before this one. Then mails the letter; whoever may not come in gets none.
 */
export async function deliverToAccount(
  world: World,
  municipality: Municipality,
  { uid, letter }: ToAccount,
  key: string,
): Promise<Delivery> {
  const find = () => world.towns.read(municipality.id, (town) => town.staff(uid));
  const staff = await find();
  if (!staff) return 'never';
  const aligned = await world.accounts.align(municipality.id, staff);
  if (aligned !== 'done') return aligned;
  if (!mayTheSame(staff, await find())) return 'later';

  if (letter === null || staff.disabledAt !== null) return 'done';
  const link = await world.accounts.passwordLink(staff.email);
  if (link === null) return 'later';
  return world.mail.sendLetter(municipality, staff.email, letter, link, key);
}

/** Notes whether the last letter to a member of staff went out: whoever invited them sees it. */
export async function noteLetter(
  town: Town,
  content: Content,
  status: Outgoing['status'],
  now: Instant,
): Promise<void> {
  if (content.to !== 'account' || content.letter === null) return;
  const staff = await town.staff(content.uid);
  if (!staff) return;
  if (status === 'failed') town.saveStaff({ ...staff, failedAt: staff.failedAt ?? now });
  if (status === 'sent' && staff.failedAt !== null) town.saveStaff({ ...staff, failedAt: null });
}

const mayTheSame = (before: Staff, now: Staff | null) =>
  now !== null && before.role === now.role && (before.disabledAt === null) === (now.disabledAt === null);
