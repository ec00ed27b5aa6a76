import { z } from 'zod';

/** Stable names of questions and options: stored answers refer to them. */
export const slug = z.string().regex(/^[a-z0-9-]{1,40}$/);

/** What every kind of question has. */
export const questionFields = {
  id: slug,
  /** The question as it is asked. */
  ask: z.string().trim().min(1).max(200),
  help: z.exactOptional(z.string().trim().min(1).max(200)),
  required: z.boolean(),
  /** Asked only where an earlier question was answered with one of these: option codes, or `yes` / `no`. */
  askedWhen: z.exactOptional(
    z.strictObject({ questionId: slug, is: z.array(z.string().min(1).max(40)).min(1).max(12) }),
  ),
};
