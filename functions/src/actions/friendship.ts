import { toStaff } from '../domain/outgoing.ts';
import { leave } from '../domain/roster.ts';
import { menu } from './menu.ts';
import { signOfLife } from './record-sign.ts';
import { recipientBlocks, recipientFollows } from './recipient-on-line.ts';
import type { Scene, Turn } from './scene.ts';
import { showMenu } from './show-menu.ts';
import { watcherBlocks } from './watcher-reach.ts';

/** Somebody added the account, or came back: for a subject a sign of life, and asked again from the next round on. */
export async function follow(scene: Scene): Promise<Turn> {
  const { town, municipality, person, conversation, subject, event } = scene;
  // LINE links nobody who has blocked the account: what changed meanwhile is shown now.
  const isKnown = subject !== null || person.watching.length > 0 || conversation.handled.length > 0;
  if (isKnown) showMenu(town, municipality, person.lineUserId, event.id, event.at);
  await recipientFollows(scene);
  // What went by meanwhile is behind 「確認する」.
  if (!subject) return person.watching.length > 0 ? menu(scene) : { reply: { kind: 'welcome' } };
  await signOfLife(town, municipality, subject, 'returned', event.at);
  return menu(scene);
}

/**
 * Somebody blocked the account. A subject who cannot be asked is not silent: the families are not alarmed, staff are told
 * the same day. Of a watcher it is noted. Blocking is no sign of life. Who gave a sign of life since has come back: that
 * event was late.
 */
export async function block(scene: Scene): Promise<Turn> {
  const { town, municipality, subject, event } = scene;
  await recipientBlocks(scene);
  const person = await watcherBlocks(scene);
  const turn: Turn = person ? { reply: null, person } : { reply: null };
  if (!subject || subject.status === 'blocked') return turn;
  const heardSince = Math.max(subject.statusSince, subject.lastReport?.lastAt ?? 0);
  if (heardSince > event.at) return turn;
  const roster = await town.roster(subject.rosterId);
  const [withoutMember, left] = leave(municipality, roster, scene.person.lineUserId);
  town.saveMunicipality(withoutMember);
  town.saveRoster(left);
  town.saveSubject({ ...subject, status: 'blocked', statusSince: event.at });
  town.say(`blocked/${event.id}`, toStaff({ kind: 'unreachable', people: 1, at: event.at }), event.at);
  return turn;
}
