import type { Message } from '../domain/message.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Conversation, Talk } from '../domain/conversation.ts';
import type { Person } from '../domain/person.ts';
import type { Subject } from '../domain/subject.ts';
import type { Deed } from './incoming.ts';
import type { Town } from './town.ts';
import type { Dice } from './world.ts';

/** A deed together with everything it is judged by, inside the transaction. */
export interface Scene {
  town: Town;
  dice: Dice;
  municipality: Municipality;
  /** Who did it, and what they are to us. */
  person: Person;
  /** What was lately said with them. */
  conversation: Conversation;
  /** The subject this person is, as it stands after the sign of life that the deed was. */
  subject: Subject | null;
  event: Deed;
  /** The name shown on LINE, where a family registration may need it. */
  displayName: string | null;
}

/** What an event comes to: a reply, and what it changed. */
export interface Turn {
  reply: Message | null;
  person?: Person;
  /** The talk that goes on from here; null where it is over. */
  talk?: Talk | null;
  /** It did something that must not be done again should the event come twice. */
  once?: true;
}
