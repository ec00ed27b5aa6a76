import type { Case, OpenCase } from './case.ts';
import { DAY } from './week.ts';

const HOUR = 60;
export const CLERK = 'clerk@demo.example';
/** Whoever of them it is: the family hear only that it is staff. */
export const STAFF = 'staff';

type Say = (minute: number, kind: string, who: Iterable<string>, about?: OpenCase[]) => void;

/** The cases of a week, and what becomes of them: opened, taken, advanced by the clock, closed. */
export function caseBook(
  watchers: Set<string>[],
  rests: (subject: number, minute: number) => boolean,
  isAlone: (subject: number) => boolean,
  say: Say,
) {
  const cases: OpenCase[] = [];
  const lastCry = new Map<number, number>();
  const openCaseOf = (subject: number) =>
    cases.find((each) => each.subject === subject && each.closed === null);
  return { cases, openCaseOf, open, close, take, advance, cry };

  /** Nobody takes it, or whoever took it does not end it, or it is a day old: one step a minute. */
  function advance(each: OpenCase, minute: number) {
    if (each.escalates !== null && minute >= each.escalates) {
      if (each.takenBy === null) {
        each.escalates = null;
        say(minute, 'not-taken', [CLERK]);
        return;
      }
      each.takenBy = null;
      each.escalates = minute + 3 * HOUR;
      say(minute, 'reopened', [CLERK]);
    } else if (minute >= each.repeats) {
      each.repeats = minute + DAY;
      say(minute, 'still-open', [CLERK]);
    } else return;
    // Whoever is silent in a pause is somewhere: staff look after the case.
    if (each.kind === 'silence' && rests(each.subject, minute)) return;
    say(minute, 'alert-again', each.told, [each]);
  }

  function open(subject: number, kind: Case['kind'], opened: number): OpenCase {
    const opening: OpenCase = {
      subject,
      kind,
      opened: Math.floor(opened),
      closed: null,
      closedBy: null,
      told: new Set(watchers[subject]),
      takenBy: null,
      escalates: opened + 3 * HOUR,
      repeats: opened + DAY,
      ended: null,
    };
    cases.push(opening);
    return opening;
  }

  function close(each: OpenCase, happened: number, now: number, by: 'subject' | 'family' | 'staff') {
    each.closed = Math.floor(happened);
    each.closedBy = by;
    each.ended = now;
    const others = [...each.told].filter((who) => by !== 'family' || who !== `family-s${each.subject}`);
    say(now, 'all-clear', others, [each]);
    say(now, 'all-clear', [CLERK]);
  }

  /** The first holds it; the others hear of it. */
  function take(each: OpenCase, now: number, who: string) {
    if (each.takenBy !== null) return;
    each.takenBy = who;
    each.escalates = now + 6 * HOUR;
    say(
      now,
      'alert-taken',
      [...each.told].filter((other) => other !== who),
      [each],
    );
  }

  /** One from before a cry that was heard says nothing new. */
  function cry(subject: number, happened: number, now: number) {
    if (happened <= (lastCry.get(subject) ?? -1)) return;
    lastCry.set(subject, happened);
    const current = openCaseOf(subject);
    if (current?.kind === 'help') return;
    const help = current ?? open(subject, 'help', happened);
    help.kind = 'help';
    help.takenBy = null;
    help.escalates = happened + 3 * HOUR;
    for (const who of watchers[subject] ?? []) help.told.add(who);
    say(now, 'help-notice', help.told, [help]);
    say(now, `help, ${isAlone(subject) ? 1 : 0} alone`, [CLERK]);
  }
}
