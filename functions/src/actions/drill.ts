import { familyActor, staffActor, type Actor } from '../domain/actor.ts';
import type { Instant } from '../domain/calendar.ts';
import { receiveDrill, startDrill } from '../domain/drill.ts';
import { toPerson } from '../domain/outgoing.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Staff } from '../domain/staff.ts';
import type { Subject } from '../domain/subject.ts';
import { confirmsWatcher } from '../domain/watcher-reach.ts';
import { onPage, type Visitor } from './on-page.ts';
import type { Scene, Turn } from './scene.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

/**
 * Staff start a 【訓練】 about a subject. Again within a minute it is the same one. Refuses `no-such-subject`, `nobody-watches`
 * and `drill-too-soon`.
 */
export async function drillByStaff(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  subjectId: string,
  by: Staff,
  now: Instant,
): Promise<void> {
  await world.towns.change(municipalityId, async (town) => {
    const subject = await town.subject(subjectId);
    if (!subject) throw new Refusal('no-such-subject');
    start(town, subject, staffActor(by), now);
  });
}

/** One of the family starts it, for all who watch. Refuses as for staff, `no-such-subject` also to whoever does not watch. */
export function drillByFamily(
  world: Pick<World, 'towns' | 'dice'>,
  municipalityId: string,
  visitor: Visitor,
  subjectId: string,
): Promise<void> {
  return onPage(world, municipalityId, visitor, async ({ town, person, event }) => {
    const subject = await town.subject(subjectId);
    const watcher = subject?.watchers.find(({ lineUserId }) => lineUserId === person.lineUserId);
    if (!subject || !watcher) throw new Refusal('no-such-subject');
    start(town, subject, familyActor(watcher), event.at);
    return { result: undefined };
  });
}

/** Every watcher is sent what an alarm would be, the way an alarm goes. */
function start(town: Town, subject: Subject, by: Actor, at: Instant): void {
  const started = startDrill(subject, by, at);
  if (started === 'twice') return;
  if (typeof started === 'string') throw new Refusal(started);
  town.saveSubject(started);
  for (const { lineUserId } of subject.watchers) {
    const message = { kind: 'drill', subjectId: subject.id, startedAt: at } as const;
    town.say(`drill/${subject.id}/${at}/${lineUserId}`, toPerson(lineUserId, message), at);
  }
}

/** 「受け取りました」 on a drill: it arrived, so alarms arrive. Pressed again, on one from before or by nobody who watches, it is harmless. */
export async function receiveDrillOf(scene: Scene, subjectId: string, startedAt: Instant): Promise<Turn> {
  const { town, person, event } = scene;
  const subject = await town.subject(subjectId);
  if (!subject?.watchers.some(({ lineUserId }) => lineUserId === person.lineUserId)) {
    return { reply: { kind: 'not-watching' } };
  }
  const received = receiveDrill(subject, person.lineUserId, startedAt, event.at);
  town.saveSubject(confirmsWatcher(received, person.lineUserId, event.at));
  return { once: true, reply: { kind: 'drill-received' } };
}
