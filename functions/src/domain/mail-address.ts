import { z } from 'zod';

/** A mail address as people type or paste one: in any width, with blanks around it. Kept as it is sent to. */
export const typedMailAddress = z
  .string()
  .transform((typed) => typed.normalize('NFKC').trim())
  .pipe(z.email());
