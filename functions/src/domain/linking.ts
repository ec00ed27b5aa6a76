import { awayUntil } from './away.ts';
import type { Instant, LocalDate } from './calendar.ts';
import { resting } from './pause.ts';
import type { Subject } from './subject.ts';
import type { Wave } from './wave.ts';

/**
 * A subject whose LINE account is another one from now on, or their first. It counts as a sign of life: of the wave's
 * rounds so far none is missed. Who is in the days of a pause rests on; the seat on a roster is given apart. The code is used up.
 */
export function linkedTo(
  subject: Subject,
  lineUserId: string,
  wave: Pick<Wave, 'seq' | 'openings'>,
  today: LocalDate,
  at: Instant,
): Subject {
  const linked: Subject = {
    ...subject,
    lineUserId,
    linkingCode: null,
    revision: subject.revision + 1,
    status: 'active',
    statusSince: at,
    away: awayUntil(subject, wave, at),
    registeredAt: subject.status === 'unlinked' ? at : subject.registeredAt,
    answeredThrough: Math.max(subject.answeredThrough, wave.seq),
  };
  return resting(linked, today);
}
