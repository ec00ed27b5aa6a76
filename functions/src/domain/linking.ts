import type { Instant, LocalDate } from './calendar.ts';
import { resting } from './pause.ts';
import type { Subject } from './subject.ts';

/**
 * A subject whose LINE account is another one from now on, or their first. It counts as a sign of life: of the rounds so far
 * (`seq`) none is missed. Who is in the days of a pause rests on; the seat on a roster is given apart. The code is used up.
 */
export function linkedTo(
  subject: Subject,
  lineUserId: string,
  { seq, today, at }: { seq: number; today: LocalDate; at: Instant },
): Subject {
  const linked: Subject = {
    ...subject,
    lineUserId,
    linkingCode: null,
    revision: subject.revision + 1,
    status: 'active',
    statusSince: at,
    registeredAt: subject.status === 'unlinked' ? at : subject.registeredAt,
    answeredThrough: Math.max(subject.answeredThrough, seq),
  };
  return resting(linked, today);
}
