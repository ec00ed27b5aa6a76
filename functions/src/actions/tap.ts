import type { Instant } from '../domain/calendar.ts';
import type { Message } from '../domain/message.ts';
import { signOfLife } from './record-sign.ts';
import type { Scene, Turn } from './scene.ts';
import type { Town } from './town.ts';

/**
 * 「元気です」 on a daily message, today's or an old one. The path that everybody takes every morning: two reads (the
 * municipality, the subject), two writes (the subject, the day), one reply. Whoever blocked the account may be back as a
 * watcher, too.
 */
export async function tap(
  town: Town,
  lineUserId: string,
  at: Instant,
): Promise<{ message: Message; mayBeBack: boolean }> {
  const [municipality, subject] = await Promise.all([town.municipality(), town.subjectOf(lineUserId)]);
  if (!subject) return { message: { kind: 'not-registered' }, mayBeBack: false };
  const { message } = await signOfLife(town, municipality, subject, 'tap', at);
  return { message, mayBeBack: subject.status === 'blocked' };
}

/** 「連絡がほしい」. */
export async function cry({ town, municipality, subject, event }: Scene): Promise<Turn> {
  if (!subject) return { reply: { kind: 'help-unregistered' } };
  const { message } = await signOfLife(town, municipality, subject, 'tap', event.at, true);
  return { once: true, reply: message };
}
