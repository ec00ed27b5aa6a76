import { shownAs, staffActor } from '../domain/actor.ts';
import { dateOf, daysLater, type Instant } from '../domain/calendar.ts';
import { waveOf, type Municipality } from '../domain/municipality.ts';
import { toPerson } from '../domain/outgoing.ts';
import {
  expecting,
  expectPauseAsSeen,
  isSamePause,
  problemWith,
  runningPause,
  withoutPause,
  withPause,
  type Pause,
} from '../domain/pause.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Staff } from '../domain/staff.ts';
import { labelOf, type Subject } from '../domain/subject.ts';
import type { Watcher } from '../domain/watcher.ts';
import { seatsIn } from './seats.ts';
import { tellSubject } from './tell-subject.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

/**
 * Staff set a pause, or other days for the one there is; days are the municipality's. The subject and the family hear of
 * it. `seen` is when the pause they saw was decided. Again, nothing changes. Refuses `no-such-subject`, `changed-meanwhile`,
 * `subject-unlinked`, and days that cannot be taken: `pause-starts-in-the-past`, `pause-starts-too-late`, `pause-ends-in-the-past`,
 * `pause-ends-before-it-starts`, `pause-too-long`, and another first day where the pause runs: `pause-has-begun`.
 */
export async function pauseSubject(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  subjectId: string,
  { seen, ...wish }: Pick<Pause, 'from' | 'through' | 'reason'> & { seen: Instant | null },
  by: Staff,
  now: Instant,
): Promise<void> {
  await world.towns.change(municipalityId, async (town) => {
    const [municipality, subject] = await Promise.all([town.municipality(), town.subject(subjectId)]);
    if (!subject) throw new Refusal('no-such-subject');
    if (subject.status === 'unlinked') throw new Refusal('subject-unlinked');
    if (isSamePause(subject.pause, wish)) return;
    expectPauseAsSeen(subject, seen);
    const today = dateOf(now, municipality.settings.timeZone);
    const problem = problemWith(wish, runningPause(subject, today), today);
    if (problem) throw new Refusal(problem);
    await setPause(town, municipality, subject, { ...wish, by: staffActor(by) }, now);
  });
}

/**
 * Staff end a pause, or call off one that is to come; subject and family hear of it. Again, there is none to end.
 * Refuses `no-such-subject`, `changed-meanwhile`.
 */
export async function endPause(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  subjectId: string,
  seen: Instant | null,
  now: Instant,
): Promise<void> {
  await world.towns.change(municipalityId, async (town) => {
    const [municipality, subject] = await Promise.all([town.municipality(), town.subject(subjectId)]);
    if (!subject) throw new Refusal('no-such-subject');
    if (subject.pause === null) return;
    expectPauseAsSeen(subject, seen);
    await stopPause(town, municipality, subject, 'staff', now);
  });
}

/** Gives a subject a pause, and tells whom it concerns. Days and reason as they are change nothing. */
export async function setPause(
  town: Town,
  municipality: Municipality,
  subject: Subject,
  pause: Pause,
  at: Instant,
): Promise<void> {
  const { from, through, by } = pause;
  if (isSamePause(subject.pause, pause)) return;
  const paused = withPause(subject, pause, dateOf(at, municipality.settings.timeZone), at);
  const seats = seatsIn(town, municipality);
  if (subject.status !== paused.status) await seats.free(subject);
  seats.save((changed) => expecting(changed, paused));
  town.saveSubject(paused);

  const decision = `pause/${nameOf(paused, pause)}`;
  if (by.role === 'staff') {
    const message = { kind: 'paused-by-staff', from, through } as const;
    tellSubject(town, subject, decision, message, at);
  }
  for (const watcher of subject.watchers) tellOfPause(town, municipality, paused, watcher, decision, at);
}

/** Tells one of the family of the pause there is; of none, nothing. */
export function tellOfPause(
  town: Town,
  municipality: Municipality,
  subject: Subject,
  { lineUserId }: Watcher,
  decision: string,
  at: Instant,
): void {
  if (subject.pause === null) return;
  const { from, through, by } = subject.pause;
  const label = labelOf(subject, municipality.settings);
  const message = { kind: 'subject-pauses', label, from, through, by: shownAs(by) } as const;
  town.say(`${decision}/${lineUserId}`, toPerson(lineUserId, message), at);
}

/** Ends the pause of a subject, whether it runs or is to come, and tells whom it concerns. Without one, does nothing. */
export async function stopPause(
  town: Town,
  municipality: Municipality,
  subject: Subject,
  by: 'subject' | 'staff',
  at: Instant,
): Promise<void> {
  if (subject.pause === null) return;
  const seats = seatsIn(town, municipality);
  const { seq, lastRoundOn } = waveOf(municipality, subject);
  const today = dateOf(at, municipality.settings.timeZone);
  // Where today's round is still to come, it will ask them.
  const restedThrough = lastRoundOn === today ? today : daysLater(today, -1);
  const ended: Subject = { ...withoutPause(subject, seq, restedThrough), pauseDecidedAt: at };
  town.saveSubject(subject.status === 'paused' ? await seats.give(ended) : ended);
  seats.save((changed) => changed);
  tellOfEnd(town, municipality, subject, by, at);
}

/** Tells whom it concerns that a pause is over, or called off. Who has blocked the account is promised nothing. */
export function tellOfEnd(
  town: Town,
  municipality: Municipality,
  subject: Subject,
  by: 'subject' | 'staff' | 'calendar',
  at: Instant,
): void {
  const { pause, status, watchers } = subject;
  if (status === 'blocked' || pause === null) return;
  const { settings } = municipality;
  const decision = `pause-over/${nameOf(subject, pause)}`;
  if (by !== 'subject') tellSubject(town, subject, decision, { kind: 'pause-over', by }, at);
  const cancelled = runningPause(subject, dateOf(at, settings.timeZone)) === null;
  for (const watcher of watchers) {
    const message = { kind: 'subject-returns', label: labelOf(subject, settings), cancelled } as const;
    town.say(`${decision}/${watcher.lineUserId}`, toPerson(watcher.lineUserId, message), at);
  }
}

/** Names one pause of one subject, once and for all. */
const nameOf = ({ id, pauseDecidedAt }: Subject, { from, through }: Pause) =>
  `${id}/${from}/${through}/${pauseDecidedAt}`;
