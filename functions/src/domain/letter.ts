import { z } from 'zod';
import { instant } from './calendar.ts';

/** What is written to a member of staff about their account, by mail: each has a link to choose a password behind. */
export const letterSchema = z.object({ kind: z.enum(['invitation', 'new-password']), at: instant });
export type Letter = z.infer<typeof letterSchema>;
