import { z } from 'zod';
import { PERMISSIONS, role, type Permission } from '../../domain/staff.ts';
import { call } from '../call.ts';

export const meCalls = {
  /** Who is asking, where, and what they may ask for: the console shows nothing that would be refused. */
  'me.read': call(
    z.strictObject({}),
    z.object({
      municipality: z.object({ name: z.string(), timeZone: z.string() }),
      me: z.object({ uid: z.string(), name: z.string(), email: z.string(), role }),
      may: z.array(z.enum(Object.keys(PERMISSIONS) as Permission[])),
    }),
  ),
};
