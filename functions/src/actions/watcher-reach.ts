import type { Instant } from '../domain/calendar.ts';
import { toPerson } from '../domain/outgoing.ts';
import { withFriendship, type Person } from '../domain/person.ts';
import type { Subject } from '../domain/subject.ts';
import { confirmsWatcher, losesWatcher, regainsWatcher } from '../domain/watcher-reach.ts';
import type { Scene, Turn } from './scene.ts';
import type { Town } from './town.ts';
import { listWatching } from './watching.ts';
import type { World } from './world.ts';

/** Sends a watcher a message that says it is a try, the way an alarm goes: by a push. `cause` is why, once and for all. */
export function sayTest(town: Town, lineUserId: string, cause: string, at: Instant): void {
  town.say(`watcher-test/${cause}`, toPerson(lineUserId, { kind: 'watcher-test' }), at);
}

/** 「試しのお知らせ」: somebody who watches wants to see whether alarms arrive. Each time is another try. */
export async function tryAlarm(scene: Scene): Promise<Turn> {
  const { town, person, event } = scene;
  if (person.watching.length === 0) return listWatching(scene);
  sayTest(town, person.lineUserId, event.id, event.at);
  return { once: true, reply: { kind: 'watcher-test-coming' } };
}

/** 「受け取りました」: alarms arrive, about whomever they watch. Pressed again, the latest time counts. */
export async function confirmReach(scene: Scene): Promise<Turn> {
  const { town, person, event } = scene;
  if (person.watching.length === 0) return listWatching(scene);
  await changeWatched(town, person, (subject) => confirmsWatcher(subject, person.lineUserId, event.at));
  return { once: true, reply: { kind: 'watcher-confirmed' } };
}

/** A watcher blocks the account: noted for everybody they watch. Null where nothing is to be noted. */
export async function watcherBlocks({ town, person, event }: Scene): Promise<Person | null> {
  const blocked = withFriendship(person, 'blocked', event.at);
  if (blocked) {
    await changeWatched(town, person, (subject) => losesWatcher(subject, person.lineUserId, event.at));
  }
  return blocked;
}

/**
 * Notes that a watcher who blocked the account is back. A transaction of its own, after the one that does what they asked
 * for, which may have saved the same subjects. Again, it is known.
 */
export async function watcherIsBack(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  lineUserId: string,
  at: Instant,
): Promise<void> {
  await world.towns.change(municipalityId, async (town) => {
    const person = await town.person(lineUserId);
    const returned = withFriendship(person, 'friend', at);
    if (!returned) return;
    town.savePerson(returned);
    await changeWatched(town, person, (subject) => regainsWatcher(subject, lineUserId));
  });
}

async function changeWatched(
  town: Town,
  { watching }: Person,
  change: (subject: Subject) => Subject,
): Promise<void> {
  const watched = await Promise.all(watching.map((id) => town.subject(id)));
  for (const subject of watched) if (subject) town.saveSubject(change(subject));
}
