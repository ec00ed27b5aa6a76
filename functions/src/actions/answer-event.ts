import { toPerson } from '../domain/outgoing.ts';
import type { Incoming } from './incoming.ts';
import { receiveEvent, type Answer } from './receive-event.ts';
import type { World } from './world.ts';

/** An event with the means to answer it. */
export interface Answerable extends Incoming {
  replyToken: string | null;
  /**
   * The webhook could not handle it and handed it on: nothing was said, the token may have run out meanwhile, and a task
   * may come twice. Then the outbox answers: its retry key says it once.
   */
  late: boolean;
}

/** Handles an event and replies to it. Doing both again does no more and says no more. */
export async function answerEvent(world: World, municipalityId: string, event: Answerable): Promise<void> {
  const answer = await receiveEvent(world, municipalityId, event);
  if (answer) await replyTo(world, event, answer);
}

/** Says a reply. It is free and immediate but can be lost: what LINE did not take goes into the outbox as a push. */
export async function replyTo(
  world: World,
  { id, at, lineUserId, replyToken, late }: Answerable,
  { municipality, message }: Answer,
): Promise<void> {
  if (replyToken !== null && !late) {
    const outcome = await world.line.reply(municipality, replyToken, message);
    // LINE refuses a fresh token only because the same event, delivered twice, was answered already.
    if (outcome === 'said' || outcome === 'token-refused') return;
  }
  await world.towns.change(municipality.id, async (town) => {
    town.say(`reply/${id}`, toPerson(lineUserId, message), at);
  });
}
