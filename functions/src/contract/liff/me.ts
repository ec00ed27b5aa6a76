import { z } from 'zod';
import { call, count } from '../call.ts';

export const meCalls = {
  /** What the person is to this municipality; all of it at its nothing for somebody it has never met. */
  'me.read': call(
    z.strictObject({}),
    z.object({
      isSubject: z.boolean(),
      /** How many people they watch. */
      watching: count,
      /** Whether they have begun a registration that can be gone on with. */
      isRegistering: z.boolean(),
    }),
  ),
};
