import { z } from 'zod';
import type { Staff } from './staff.ts';
import type { Watcher } from './watcher.ts';

/** Who did something about a subject: the subject, somebody of the family, a member of staff. */
export const actor = z.discriminatedUnion('role', [
  z.object({ role: z.literal('subject') }),
  z.object({ role: z.literal('family'), lineUserId: z.string(), name: z.string() }),
  z.object({ role: z.literal('staff'), uid: z.string(), name: z.string() }),
]);
export type Actor = z.infer<typeof actor>;

/** An actor as the record of what they did keeps them: under the name they had, without a LINE user id. */
export const keptActor = z.discriminatedUnion('role', [
  z.object({ role: z.literal('subject') }),
  z.object({ role: z.literal('family'), name: z.string() }),
  z.object({ role: z.literal('staff'), uid: z.string(), name: z.string() }),
]);
export type KeptActor = z.infer<typeof keptActor>;

/** An actor as a family sees one: of staff they see the desk, not who it was. */
export const shownActor = z.discriminatedUnion('role', [
  z.object({ role: z.literal('subject') }),
  z.object({ role: z.literal('family'), name: z.string() }),
  z.object({ role: z.literal('staff') }),
]);
export type ShownActor = z.infer<typeof shownActor>;

export const familyActor = ({ lineUserId, name }: Pick<Watcher, 'lineUserId' | 'name'>): Actor => ({
  role: 'family',
  lineUserId,
  name,
});

export const staffActor = ({ uid, name }: Staff): Actor => ({ role: 'staff', uid, name });

export function keptAs(by: Actor): KeptActor {
  return by.role === 'family' ? { role: 'family', name: by.name } : by;
}

export function shownAs(by: Actor | KeptActor): ShownActor {
  return by.role === 'family' ? { role: 'family', name: by.name } : { role: by.role };
}

/** Whether both are one person, under whatever name. */
export function isSameActor(a: Actor, b: Actor): boolean {
  if (a.role === 'family') return b.role === 'family' && a.lineUserId === b.lineUserId;
  if (a.role === 'staff') return b.role === 'staff' && a.uid === b.uid;
  return b.role === 'subject';
}

/** Whether two records are of one person, as far as they tell: of family they know the name only. */
export function isSameKept(a: KeptActor, b: KeptActor): boolean {
  if (a.role === 'family') return b.role === 'family' && a.name === b.name;
  if (a.role === 'staff') return b.role === 'staff' && a.uid === b.uid;
  return b.role === 'subject';
}
