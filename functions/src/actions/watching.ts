import { removeWatcher } from '../domain/family-registration.ts';
import { toPerson } from '../domain/outgoing.ts';
import { labelOf } from '../domain/subject.ts';
import { isConfirmed } from '../domain/watcher.ts';
import type { Scene, Turn } from './scene.ts';
import { tellSubject } from './tell-subject.ts';
import { showMenu } from './show-menu.ts';

/** Whom this person watches. */
export async function listWatching({ town, municipality, person }: Scene): Promise<Turn> {
  const subjects = await Promise.all(person.watching.map((id) => town.subject(id)));
  const entries = subjects.flatMap((subject) =>
    subject
      ? [
          {
            subjectId: subject.id,
            label: labelOf(subject, municipality.settings),
            pause: subject.pause && { from: subject.pause.from, through: subject.pause.through },
            isConfirmed: subject.watchers.some(
              (watcher) => watcher.lineUserId === person.lineUserId && isConfirmed(watcher),
            ),
          },
        ]
      : [],
  );
  return { reply: { kind: 'watching', entries } };
}

/** Who watches this person. */
export function listWatchers({ subject }: Scene): Turn {
  if (!subject) return { reply: { kind: 'not-registered' } };
  return {
    reply: {
      kind: 'watchers',
      entries: subject.watchers.map((watcher) => ({
        since: watcher.since,
        name: watcher.name,
        isConfirmed: isConfirmed(watcher),
      })),
    },
  };
}

/** A family member stops watching, asked once more before; the subject is told. Again, it is over already. */
export async function stopWatching(scene: Scene, subjectId: string, sure: boolean): Promise<Turn> {
  const { town, municipality, person, event } = scene;
  const subject = await town.subject(subjectId);
  const removed = subject && removeWatcher(subject, ({ lineUserId }) => lineUserId === person.lineUserId);
  if (!subject || !removed) return { reply: { kind: 'not-watching' } };
  const label = labelOf(subject, municipality.settings);
  if (!sure) return { reply: { kind: 'stop-watching', subjectId, label } };

  const [without, watcher] = removed;
  town.saveSubject(without);
  const left = { kind: 'watcher-left', name: watcher.name } as const;
  tellSubject(town, subject, `watcher-left/${event.id}`, left, event.at);
  const watching = person.watching.filter((id) => id !== subjectId);
  if (watching.length === 0) showMenu(town, municipality, person.lineUserId, event.id, event.at);
  return { person: { ...person, watching }, reply: { kind: 'watching-ended', label } };
}

/** A subject takes a watcher off, asked once more before; that person is told. Again, nobody is there to take off. */
export async function dismissWatcher(scene: Scene, since: number, sure: boolean): Promise<Turn> {
  const { town, municipality, subject, event } = scene;
  const removed = subject && removeWatcher(subject, (watcher) => watcher.since === since);
  if (!subject || !removed) return listWatchers(scene);
  const [without, watcher] = removed;
  if (!sure) return { reply: { kind: 'remove-watcher', since, name: watcher.name } };

  town.saveSubject(without);
  const their = await town.person(watcher.lineUserId);
  const watching = their.watching.filter((id) => id !== subject.id);
  town.savePerson({ ...their, watching });
  if (watching.length === 0) showMenu(town, municipality, their.lineUserId, event.id, event.at);
  const label = labelOf(subject, municipality.settings);
  const ended = toPerson(watcher.lineUserId, { kind: 'watching-ended', label });
  town.say(`watching-ended/${event.id}`, ended, event.at);
  return { once: true, reply: { kind: 'watcher-left', name: watcher.name } };
}
