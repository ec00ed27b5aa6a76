import type { Instant } from '../domain/calendar.ts';
import type { Municipality } from '../domain/municipality.ts';
import { showMenu } from './show-menu.ts';
import type { Town } from './town.ts';

/**
 * Forgets what a LINE account said as a subject, which it is no longer: the registration ended, or goes on from another one.
 * Whom it watches as family stays. `cause` names what ended it, once and for all.
 */
export async function forgetAccount(
  town: Town,
  municipality: Municipality,
  lineUserId: string,
  cause: string,
  at: Instant,
): Promise<void> {
  const person = await town.person(lineUserId);
  town.deleteConversation(lineUserId);
  if (person.watching.length === 0) town.deletePerson(lineUserId);
  showMenu(town, municipality, lineUserId, cause, at);
}
