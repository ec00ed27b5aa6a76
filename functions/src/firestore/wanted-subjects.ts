import { Filter, Timestamp, type Query } from 'firebase-admin/firestore';
import { SORTED_BY, type Place, type SubjectOrder, type Wanted } from '../domain/subject-order.ts';
import type { Subject } from '../domain/subject.ts';

/** The subjects who are wanted, in no order: for counting. */
export function wantedAmong(subjects: Query<Subject>, wanted: Wanted): Query<Subject> {
  if (wanted === 'everybody') return subjects;
  if ('token' in wanted) return subjects.where('searchTokens', 'array-contains', wanted.token);
  if ('reach' in wanted) return subjects.where('reachKey', 'in', wanted.reach);
  if ('in' in wanted) return subjects.where('stateKey', 'in', wanted.in);
  const ranges = wanted.ranges.map(({ from, below }) =>
    Filter.and(Filter.where('stateKey', '>=', from), Filter.where('stateKey', '<', below)),
  );
  return subjects.where(Filter.or(...ranges));
}

/**
 * The subjects who are wanted, from a place on. A range is looked up in the index of the order, which carries the state
 * too: what does not fit is passed over there and costs a read a thousand, not one each.
 */
export function wantedInOrder(
  subjects: Query<Subject>,
  wanted: Wanted,
  order: SubjectOrder,
  after?: Place,
): Query<Subject> {
  const [field, direction] = SORTED_BY[order];
  const isRange = wanted !== 'everybody' && 'ranges' in wanted;
  const sorted = wantedAmong(subjects, wanted).orderBy(field, direction);
  const whole = (isRange ? sorted.orderBy('stateKey', direction) : sorted).orderBy('__name__', direction);
  if (!after) return whole;
  const by = typeof after.by === 'number' ? Timestamp.fromMillis(after.by) : after.by;
  return isRange ? whole.startAfter(by, after.state, after.id) : whole.startAfter(by, after.id);
}
