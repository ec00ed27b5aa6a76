import type { Instant } from '../domain/calendar.ts';
import type { Message } from '../domain/message.ts';
import { toPerson } from '../domain/outgoing.ts';
import type { Subject } from '../domain/subject.ts';
import type { Town } from './town.ts';

/** Says something to a subject; to somebody who is not on LINE yet there is nothing to say it by. */
export function tellSubject(
  town: Town,
  { lineUserId }: Subject,
  decision: string,
  message: Message,
  at: Instant,
): void {
  if (lineUserId !== null) town.say(decision, toPerson(lineUserId, message), at);
}
