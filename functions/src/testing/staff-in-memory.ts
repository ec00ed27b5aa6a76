import type { Staff } from '../domain/staff.ts';

/** Who may come in, by role and name, or who was disabled, the latest first; after one of them. */
export function staffInOrder(
  all: Staff[],
  which: 'active' | 'disabled',
  limit: number,
  after?: Staff,
): Staff[] {
  const inOrder = all
    .filter(({ disabledAt }) => (disabledAt === null) === (which === 'active'))
    .sort((a, b) => (which === 'active' ? byName(a, b) : latestFirst(a, b)));
  const from = after ? inOrder.findIndex(({ uid }) => uid === after.uid) + 1 : 0;
  return inOrder.slice(from, from + limit);
}

const byName = (a: Staff, b: Staff) =>
  compare(a.role, b.role) || compare(a.name, b.name) || compare(a.uid, b.uid);
const latestFirst = (a: Staff, b: Staff) =>
  (b.disabledAt ?? 0) - (a.disabledAt ?? 0) || compare(b.uid, a.uid);
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
