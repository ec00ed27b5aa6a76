import { z } from 'zod';
import { questionFields } from './question-fields.ts';

/** Something to read between the questions; it asks for nothing. */
export const noteQuestion = z.strictObject({
  ...questionFields,
  kind: z.literal('note'),
  required: z.literal(false),
});
