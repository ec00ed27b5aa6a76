import { z } from 'zod';
import { instant } from '../calendar.ts';
import { questionSetSchema } from './question-set.ts';

/** A version of the questions with when it was published, by whom and why. Never changed afterwards. */
export const publicationSchema = z.object({
  set: questionSetSchema,
  at: instant,
  /** The member of staff; null for the one that a municipality was set up with. */
  by: z.string().nullable(),
  note: z.string().max(200),
  /** The earlier version that was published once more; null where the questions are new. */
  repeats: z.int().min(1).nullable(),
});
export type Publication = z.infer<typeof publicationSchema>;
