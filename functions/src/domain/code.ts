import { z } from 'zod';
import { instant, type Instant } from './calendar.ts';

/** Digits that go one way and come back the other: used once, and in time. */
export const codeSchema = z.object({ digits: z.string(), expiresAt: instant });
export type Code = z.infer<typeof codeSchema>;

/** The code as long as it counts; null where it is over, or there is none. */
export function codeUnderWay(code: Code | null, now: Instant): Code | null {
  return code !== null && now < code.expiresAt ? code : null;
}

/** Whether these digits are the code, and it still counts. */
export function isCode(code: Code | null, digits: string, now: Instant): boolean {
  return codeUnderWay(code, now)?.digits === digits;
}
