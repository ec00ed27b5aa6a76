import { Timestamp, type Query } from 'firebase-admin/firestore';
import type { Access, AccessPlace, WantedAccesses } from '../domain/access.ts';

/** The lines of the access log that are wanted, from a place on, the latest first. Equalities are served by merged indexes. */
export function accessesWanted(
  lines: Query<Access>,
  { uid, subjectId, does, from, before }: WantedAccesses,
  after?: AccessPlace,
): Query<Access> {
  let query = lines;
  if (uid !== null) query = query.where('uid', '==', uid);
  if (subjectId !== null) query = query.where('subjectId', '==', subjectId);
  if (does !== null) query = query.where('does', '==', does);
  if (from !== null) query = query.where('at', '>=', Timestamp.fromMillis(from));
  if (before !== null) query = query.where('at', '<', Timestamp.fromMillis(before));
  const inOrder = query.orderBy('at', 'desc').orderBy('__name__', 'desc');
  return after ? inOrder.startAfter(Timestamp.fromMillis(after.at), after.id) : inOrder;
}
