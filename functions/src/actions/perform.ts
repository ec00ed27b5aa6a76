import { afterEvent, answeredBefore, conversationAt } from '../domain/conversation.ts';
import type { Message } from '../domain/message.ts';
import type { Person } from '../domain/person.ts';
import type { SignKind } from '../domain/report.ts';
import type { Deed } from './incoming.ts';
import { signOfLife } from './record-sign.ts';
import type { Scene, Turn } from './scene.ts';
import type { Town } from './town.ts';
import type { Dice } from './world.ts';

/**
 * Sets the scene for what somebody did, plays it, and saves what it came to. `sign`: what sign of life it is, should they be
 * a subject; null where it is none, or records its own. A deed that was answered before is answered alike and not played
 * again. Answers with the person as they were.
 */
export async function perform<T extends Turn>(
  town: Town,
  dice: Dice,
  deed: Deed,
  displayName: string | null,
  sign: SignKind | null,
  play: (scene: Scene) => Promise<T>,
): Promise<{ message: Message | null; person: Person; turn: T | null }> {
  const { lineUserId, at } = deed;
  const [municipality, person, found, subject] = await Promise.all([
    town.municipality(),
    town.person(lineUserId),
    town.conversation(lineUserId),
    town.subjectOf(lineUserId),
  ]);
  const conversation = conversationAt(found, lineUserId, at);
  const before = answeredBefore(conversation, deed.id);
  if (before) return { message: before, person, turn: null };
  const heard = subject && sign ? await signOfLife(town, municipality, subject, sign, at) : null;
  const present = heard?.present ?? { subject, municipality };
  const scene = { town, dice, person, conversation, event: deed, displayName, ...present };
  const turn = await play(scene);
  const { reply: message, person: changed, talk, once } = turn;
  if (changed) town.savePerson(changed);
  if (changed || once || talk !== undefined) {
    town.saveConversation(afterEvent(conversation, deed, talk, message));
  }
  return { message, person, turn };
}
