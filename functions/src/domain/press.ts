import { z } from 'zod';
import { instant } from './calendar.ts';
import { reason } from './ending.ts';

/** What our buttons ask for. It travels as LINE's postback data, at most 300 characters, and comes back unchanged. */
export const pressSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('well') }),
  z.object({ do: z.literal('help') }),
  z.object({ do: z.literal('register') }),
  z.object({ do: z.literal('watch') }),
  z.object({ do: z.literal('menu') }),
  /** What did I register? Change one answer (without a question: which?), or withdraw, asked once more (sure). */
  z.object({ do: z.literal('registration') }),
  z.object({ do: z.literal('change'), questionId: z.string().nullable() }),
  z.object({ do: z.literal('withdraw'), sure: z.boolean() }),
  /** A button of the question that stands: its option, or going back, or stopping. */
  z.object({ do: z.literal('answer'), pressed: z.string() }),
  /** Whom do I watch, and who watches me? Removing asks once more (sure). */
  z.object({ do: z.literal('watching') }),
  z.object({ do: z.literal('stop-watching'), subjectId: z.string(), sure: z.boolean() }),
  /** A test message is wanted; it arrived. */
  z.object({ do: z.literal('test-alarm') }),
  z.object({ do: z.literal('received') }),
  /** The drill about a subject that began at a moment arrived. */
  z.object({ do: z.literal('drill-received'), subjectId: z.string(), startedAt: instant }),
  z.object({ do: z.literal('watchers') }),
  z.object({ do: z.literal('remove-watcher'), since: instant, sure: z.boolean() }),
  /** Who is silent? */
  z.object({ do: z.literal('who') }),
  /** When the daily message comes: the times there are, and one of them. */
  z.object({ do: z.literal('send-times') }),
  z.object({ do: z.literal('choose-send-time'), waveId: z.string() }),
  /** Not to be asked for a while: the days there are, or asks for them; other days; an end to it. */
  z.object({ do: z.literal('pause') }),
  z.object({ do: z.literal('change-pause') }),
  z.object({ do: z.literal('end-pause') }),
  z.object({ do: z.literal('take'), alertId: z.string() }),
  z.object({ do: z.literal('safe'), alertId: z.string() }),
  z.object({ do: z.literal('not-reached'), alertId: z.string() }),
  /** Why there was silence, after the end. */
  z.object({ do: z.literal('reason'), alertId: z.string(), why: reason }),
]);
export type Press = z.infer<typeof pressSchema>;

export function writePress(press: Press): string {
  return JSON.stringify(press);
}

/** Null for data that is not ours, e.g. of a message sent by an older version or another tool of the account. */
export function readPress(data: string): Press | null {
  try {
    return pressSchema.safeParse(JSON.parse(data)).data ?? null;
  } catch {
    return null;
  }
}
