import type { Instant } from '../domain/calendar.ts';
import type { Message } from '../domain/message.ts';
import { signOfLife } from './record-sign.ts';
import type { Town } from './town.ts';

/**
 * A press on a daily message, today's or an old one. The path that everybody takes every morning: two reads (the
 * municipality, the subject), two writes (the subject, the day), one reply.
 */
export async function tap(town: Town, lineUserId: string, help: boolean, at: Instant): Promise<Message> {
  const [municipality, subject] = await Promise.all([town.municipality(), town.subjectOf(lineUserId)]);
  if (!subject) return { kind: 'not-registered' };
  return signOfLife(town, municipality, subject, 'tap', at, help);
}
