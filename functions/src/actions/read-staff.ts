import type { Instant } from '../domain/calendar.ts';
import type { Staff } from '../domain/staff.ts';
import type { World } from './world.ts';

/** As many colleagues as one answer carries. */
export const STAFF_SHOWN = 50;

/**
 * A page of the console's users: those who may come in, admins first, or those who were disabled, the latest first. `after`
 * is the last one of the page before; `reader` is who asks. When each was last there is what sign-in knows, to about an hour.
 */
export async function readStaff(
  { towns, accounts }: Pick<World, 'towns' | 'accounts'>,
  municipalityId: string,
  reader: string,
  { disabled, after }: { disabled: boolean; after: string | null },
) {
  const found = await towns.read(municipalityId, async (town) => {
    const last = after === null ? null : await town.staff(after);
    return town.staffMembers(disabled ? 'disabled' : 'active', STAFF_SHOWN + 1, last ?? undefined);
  });
  const staff = found.slice(0, STAFF_SHOWN);
  const lastUsed = await accounts.lastUsed(staff.map(({ uid }) => uid));
  return {
    staff: staff.map((each) => shown(each, reader, lastUsed)),
    next: found.length > STAFF_SHOWN ? (staff.at(-1)?.uid ?? null) : null,
  };
}

function shown({ uid, ...staff }: Staff, reader: string, lastUsed: Map<string, Instant>) {
  const { name, email, role, disabledAt, invitedAt, failedAt, revision } = staff;
  const lastUsedAt = lastUsed.get(uid) ?? null;
  const isMe = uid === reader;
  return { id: uid, name, email, role, isMe, lastUsedAt, disabledAt, invitedAt, failedAt, revision };
}
