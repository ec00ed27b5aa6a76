import { isAway } from './away.ts';
import { dateOf, type Instant, type LocalDate } from './calendar.ts';
import type { Round } from './round.ts';
import type { Subject } from './subject.ts';
import type { Wave } from './wave.ts';

/**
 * The days on which a round asked somebody, by what their wave remembers and by older rounds. A pause is not looked at.
 * They are judged by the wave and the roster they are in now. So a day may be wrong from before they chose another send
 * time or, among more than 500 people of a wave, got another seat: if LINE refused one of the rosters on it, or only one of
 * the waves asked. And so may a day whose message LINE took late only: who blocked the account between its opening and then
 * counts as asked.
 */
export function askedDays(
  subject: Subject,
  wave: Wave,
  older: Round[],
  today: LocalDate,
  timeZone: string,
): Set<LocalDate> {
  const { rosterId } = subject;
  const isLeftOut = (seq: number) =>
    wave.notAsked.some((each) => each.seq === seq && each.rosterIds.includes(rosterId));
  const remembered = wave.openings
    .filter(({ seq }) => !isLeftOut(seq))
    .map(({ seq, at }) => ({ at, date: dateOf(at, timeZone), isUnderWay: seq === wave.delivering?.seq }));
  const others = older
    .filter(({ notAsked }) => !notAsked.includes(rosterId))
    .map(({ openedAt, date }) => ({ at: openedAt, date, isUnderWay: false }));
  const asked = [...remembered, ...others].filter(
    // Of a day gone by it is not known yet, where LINE has not taken its message to this day.
    ({ at, date, isUnderWay }) => isReached(subject, at) && !(isUnderWay && date < today),
  );
  return new Set(asked.map(({ date }) => date));
}

/** Whether today's message is still to come for somebody. */
export function isToBeAsked(
  { status }: Subject,
  { lastRoundOn, nextRoundAt }: Wave,
  today: LocalDate,
  timeZone: string,
): boolean {
  if (status === 'blocked' || status === 'unlinked') return false;
  return (lastRoundOn === null || lastRoundOn < today) && dateOf(nextRoundAt, timeZone) <= today;
}

/** Whether the message of a round that opened at a moment could come to somebody. */
function isReached(subject: Subject, at: Instant): boolean {
  return subject.status !== 'unlinked' && at > subject.registeredAt && !isAway(subject, at);
}
