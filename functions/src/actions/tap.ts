import type { Instant } from '../domain/calendar.ts';
import type { Message } from '../domain/message.ts';
import { signOfLife } from './record-sign.ts';
import type { Scene, Turn } from './scene.ts';
import type { Town } from './town.ts';

/**
 * 「元気です」 on a daily message, today's or an old one. The path that everybody takes every morning: two reads (the
 * municipality, the subject), two writes (the subject, the day), one reply.
 */
export async function tap(town: Town, lineUserId: string, at: Instant): Promise<Message> {
  const [municipality, subject] = await Promise.all([town.municipality(), town.subjectOf(lineUserId)]);
  if (!subject) return { kind: 'not-registered' };
  return (await signOfLife(town, municipality, subject, 'tap', at)).message;
}

/** 「連絡がほしい」. */
export async function cry({ town, municipality, subject, event }: Scene): Promise<Turn> {
  if (!subject) return { reply: { kind: 'help-unregistered' } };
  const { message } = await signOfLife(town, municipality, subject, 'tap', event.at, true);
  return { once: true, reply: message };
}
