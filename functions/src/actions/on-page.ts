import type { Instant } from '../domain/calendar.ts';
import { Refusal } from '../domain/refusal.ts';
import { perform } from './perform.ts';
import type { Scene, Turn } from './scene.ts';
import type { World } from './world.ts';

/** Somebody who asks for something on a page inside LINE: who it is LINE says, and when. */
export interface Visitor {
  lineUserId: string;
  name: string | null;
  at: Instant;
}

/** What comes of something that is asked for on a page: an answer to the page instead of a reply in the talk. */
export interface PageTurn<T> extends Omit<Turn, 'reply' | 'once'> {
  result: T;
}

/**
 * Does what somebody asks for on a page, in one transaction, as the talk does what is pressed there. Of a subject it is a
 * sign of life, also where it is refused: whoever pressed was there.
 */
export async function onPage<T>(
  { towns, dice }: Pick<World, 'towns' | 'dice'>,
  municipalityId: string,
  { lineUserId, name, at }: Visitor,
  play: (scene: Scene) => Promise<PageTurn<T>>,
): Promise<T> {
  const deed = { id: dice.id(), lineUserId, at };
  const performed = <Of extends Turn>(act: (scene: Scene) => Promise<Of>) =>
    towns.change(municipalityId, (town) => perform(town, dice, deed, name, 'page', act));
  try {
    const { turn } = await performed(async (scene) => ({ ...(await play(scene)), reply: null }));
    if (!turn) throw new Error('what is done on a page has an id of its own');
    return turn.result;
  } catch (error) {
    // A refusal undid the sign of life with all the rest.
    if (error instanceof Refusal) await performed(async () => ({ reply: null }));
    throw error;
  }
}
