import type { LocalDate } from '../domain/calendar.ts';
import { pauseTurnsOn } from '../domain/pause.ts';
import { placeOf, SORTED_BY, type Place, type SubjectOrder, type Wanted } from '../domain/subject-order.ts';
import { searchTokens } from '../domain/subject-search.ts';
import { stateKey } from '../domain/subject-state.ts';
import type { Subject } from '../domain/subject.ts';
import { reachKey } from '../domain/watcher-reach.ts';

/** Whether a subject is wanted, as Firestore decides it. */
export function isWanted(subject: Subject, wanted: Wanted): boolean {
  if (wanted === 'everybody') return true;
  if ('token' in wanted) return searchTokens(subject).includes(wanted.token);
  if ('reach' in wanted) return wanted.reach.some((each) => each === reachKey(subject));
  const key = stateKey(subject);
  if ('in' in wanted) return wanted.in.includes(key);
  return wanted.ranges.some(({ from, below }) => from <= key && key < below);
}

/** The subjects who are wanted, from a place on; those who stand alike by their ids, within ranges by their states before. */
export function wantedInOrder(
  subjects: Subject[],
  wanted: Wanted,
  order: SubjectOrder,
  after?: Place,
): Subject[] {
  const isRange = wanted !== 'everybody' && 'ranges' in wanted;
  const sign = SORTED_BY[order][1] === 'asc' ? 1 : -1;
  const compared = (a: Place, b: Place) =>
    sign * (compare(a.by ?? -1, b.by ?? -1) || (isRange && compare(a.state, b.state)) || compare(a.id, b.id));
  return subjects
    .filter((subject) => isWanted(subject, wanted))
    .map((subject) => ({ subject, place: placeOf(subject, order) }))
    .filter(({ place }) => !after || compared(after, place) < 0)
    .sort((a, b) => compared(a.place, b.place))
    .map(({ subject }) => subject);
}

/** Subjects by a number of theirs, those who stand alike by their ids, after one of them. */
export function inOrderOf(
  subjects: Subject[],
  key: (subject: Subject) => number,
  limit: number,
  after?: Subject,
): Subject[] {
  const compared = (a: Subject, b: Subject) => compare(key(a), key(b)) || compare(a.id, b.id);
  return subjects
    .filter((each) => !after || compared(after, each) < 0)
    .sort(compared)
    .slice(0, limit);
}

/** Subjects of a wave whose pause begins or ends through a day, or after it, the earliest first. */
export function turning(
  subjects: Subject[],
  waveId: string,
  when: { through: LocalDate } | { after: LocalDate },
  limit: number,
): Subject[] {
  const isThen = (on: LocalDate) => ('through' in when ? on <= when.through : on > when.after);
  return subjects
    .flatMap((subject) => {
      const on = pauseTurnsOn(subject);
      return subject.waveId === waveId && on !== null && isThen(on) ? [{ subject, on }] : [];
    })
    .sort((a, b) => compare(a.on, b.on) || compare(a.subject.id, b.subject.id))
    .slice(0, limit)
    .map(({ subject }) => subject);
}

const compare = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);
