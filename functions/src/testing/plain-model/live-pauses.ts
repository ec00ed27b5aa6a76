import type { Incoming } from '../../actions/incoming.ts';
import { pauseSubject } from '../../actions/pause-subject.ts';
import { dateOf, daysLater, type Instant } from '../../domain/calendar.ts';
import { runningPause } from '../../domain/pause.ts';
import type { Subject } from '../../domain/subject.ts';
import { aStaffMember } from '../a-staff-member.ts';
import { presses, type worldAt } from '../world-at.ts';
import type { WishedDays } from './pauses.ts';

/** The days that are wished for at a moment, and whether the first of them is still to be chosen. */
function daysOf(subject: Subject, wish: WishedDays, at: Instant) {
  const today = dateOf(at, 'Asia/Tokyo');
  const running = runningPause(subject, today);
  const from = running?.from ?? daysLater(today, wish.in);
  return { isNew: running === null, from, through: daysLater(today, wish.in + wish.days - 1) };
}

/** What a subject presses one after the other to get a pause, by what they see. */
export function asksForPause(subject: Subject, wish: WishedDays, at: Instant): Incoming['what'][] {
  const { isNew, from, through } = daysOf(subject, wish, at);
  const answer = (pressed: string) => presses({ do: 'answer', pressed });
  const first = wish.in === 0 ? answer('today') : { is: 'picked' as const, date: from };
  return [
    presses({ do: subject.pause === null ? 'pause' : 'change-pause' }),
    ...(isNew ? [first] : []),
    { is: 'picked', date: through },
    answer('other'),
    answer('agree-to-all'),
  ];
}

export async function pauseAsStaff(
  town: ReturnType<typeof worldAt>,
  whom: number,
  wish: WishedDays,
): Promise<void> {
  const subject = town.towns.documents.get(`demo/subjects/s${whom}`) as Subject;
  const { from, through } = daysOf(subject, wish, town.now());
  if (through < from) return;
  const days = { from, through, reason: 'other', seen: subject.pauseDecidedAt } as const;
  await pauseSubject(town.world, 'demo', subject.id, days, aStaffMember('sato'), town.now());
}
