import { familyActor, isSameActor, shownAs } from '../domain/actor.ts';
import type { Alert } from '../domain/alert.ts';
import { dateOf, type LocalDate } from '../domain/calendar.ts';
import { waveOf, type Municipality } from '../domain/municipality.ts';
import { labelForFamily, type Subject } from '../domain/subject.ts';
import { stateOf, type SubjectState } from '../domain/subject-state.ts';
import type { Watcher } from '../domain/watcher.ts';
import type { Visitor } from './on-page.ts';
import type { TownReading } from './town.ts';
import type { World } from './world.ts';

/** Who is in need stands first, who may be next after them. */
const FIRST: SubjectState[] = ['help', 'silence', 'blocked', 'waiting'];

/** Whom somebody watches, each at a glance. Reads each of them, and the cases that are open. */
export function readFamily(
  { towns }: Pick<World, 'towns'>,
  municipalityId: string,
  { lineUserId, at }: Visitor,
) {
  return towns.read(municipalityId, async (town) => {
    const [municipality, person] = await Promise.all([town.municipality(), town.person(lineUserId)]);
    const today = dateOf(at, municipality.settings.timeZone);
    const watched = await Promise.all(person.watching.map((id) => watchedBy(town, lineUserId, id)));
    const subjects = watched.flatMap((each) => (each ? [glanceAt(municipality, each, today)] : []));
    const rank = ({ state }: { state: SubjectState }) => (FIRST.includes(state) ? FIRST.indexOf(state) : 9);
    return { subjects: subjects.toSorted((a, b) => rank(a) - rank(b)) };
  });
}

/** A subject as one of those who watch them sees it. */
export interface Watched {
  subject: Subject;
  watcher: Watcher;
  /** The open case. */
  alert: Alert | null;
}

/** A subject with their open case; null for whoever does not watch them, and where there is no such subject. */
export async function watchedBy(
  town: TownReading,
  lineUserId: string,
  subjectId: string,
): Promise<Watched | null> {
  const subject = await town.subject(subjectId);
  const watcher = subject?.watchers.find((each) => each.lineUserId === lineUserId);
  if (!subject || !watcher) return null;
  const alert = subject.alertId === null ? null : await town.alert(subject.alertId);
  return { subject, watcher, alert };
}

export function glanceAt(municipality: Municipality, { subject, watcher, alert }: Watched, today: LocalDate) {
  const { id, lastReport, pause } = subject;
  return {
    subjectId: id,
    label: labelForFamily(subject, municipality.settings),
    state: stateOf(subject, waveOf(municipality, subject), today),
    lastReportAt: lastReport?.lastAt ?? null,
    pause: pause && { from: pause.from, through: pause.through },
    alert: alert && {
      alertId: alert.id,
      kind: alert.kind,
      openedAt: alert.openedAt,
      takenBy: alert.takenBy && shownAs(alert.takenBy),
      isMine: alert.takenBy !== null && isSameActor(alert.takenBy, familyActor(watcher)),
    },
  };
}
