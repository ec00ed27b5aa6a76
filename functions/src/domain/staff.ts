import { z } from 'zod';

/** What a console user may do: admin everything, staff people and alerts, viewer looks on. */
export const role = z.enum(['admin', 'staff', 'viewer']);
export type Role = z.infer<typeof role>;

/** A console user of one municipality. */
export const staffSchema = z.object({ uid: z.string(), email: z.email(), role });
export type Staff = z.infer<typeof staffSchema>;

/** Everything the console can ask for, and who may. */
const PERMISSIONS = {
  'today.read': ['admin', 'staff', 'viewer'],
} as const satisfies Record<string, readonly Role[]>;
export type Permission = keyof typeof PERMISSIONS;

export function may(is: Role, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly Role[]).includes(is);
}
