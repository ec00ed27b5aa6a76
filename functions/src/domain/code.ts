import { z } from 'zod';
import { instant, type Instant } from './calendar.ts';

/** Digits that go one way and come back the other: used once, and in time. */
export const codeSchema = z.object({ digits: z.string(), expiresAt: instant });
export type Code = z.infer<typeof codeSchema>;

/** Whether these digits are the code, and it still counts. */
export function isCode(code: Code | null, digits: string, now: Instant): boolean {
  return code?.digits === digits && now < code.expiresAt;
}
