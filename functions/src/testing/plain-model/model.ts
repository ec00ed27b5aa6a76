import { caseBook, CLERK, STAFF } from './case-book.ts';
import { phoneOf, type Expected, type OpenCase, type Round, type Said } from './case.ts';
import { judged } from './judged.ts';
import { pausesAmong } from './pauses.ts';
import {
  arrivals,
  dayOf,
  END,
  isDeed,
  startOfDay,
  watcherIn,
  type DeedStep,
  type Step,
  type Week,
} from './week.ts';

const HOUR = 60;

/**
 * The rules of rounds, silence and alerts once more, as plainly as they can be said: minute by minute, from first
 * principles, without sequence numbers, indexes, transactions or an outbox. It judges the real thing in random weeks.
 */
export function expected({ steps, subjects, n: firstN }: Week): Expected {
  const said: Said[] = [];
  const everybody = Array.from({ length: subjects }, (_, subject) => subject);
  const alive = everybody.map(() => -1);
  const lastSign = everybody.map(() => -1);
  const watchers = everybody.map((subject) => new Set([`family-s${subject}`, 'grandchild']));
  const blocked = new Map<number, number>();
  const pauses = pausesAmong({ blocked, watchers, alive, say });
  const isAsked = (subject: number) => !blocked.has(subject) && !pauses.isResting(subject);
  const rounds: Round[] = [];
  let n = firstN;
  /** What N was before it became smaller, and the round through which that still counts. */
  let before: { n: number; rounds: number } | null = null;
  let hour = 8;
  let nextDay = 1;
  let [lineIsUp, awake] = [true, true];
  let search: number | null = null;
  /** Watchers who block the account. */
  const away = new Set<string>();
  const isAlone = (subject: number) => [...(watchers[subject] ?? [])].every((who) => away.has(who));
  const { cases, openCaseOf, open, close, take, advance, cry } = caseBook(
    watchers,
    pauses.isRunning,
    isAlone,
    say,
  );
  const due = arrivals(steps);
  const threshold = () => (before && rounds.length <= before.rounds ? before.n : n);
  const judgement = judged(everybody, rounds, threshold, alive);

  for (let minute = 0; minute <= END; minute++) {
    if (awake) runMinute(minute);
    for (const step of due.get(minute) ?? []) apply(step, minute);
  }
  return { cases, said };

  function say(minute: number, kind: string, who: Iterable<string>, about: OpenCase[] = []) {
    for (const each of who) said.push({ who: each, kind, minute, about });
  }

  function runMinute(minute: number) {
    if (search !== null && minute >= search) raiseAlerts(minute);
    const waiting = rounds.at(-1);
    if (waiting?.accepted === null) deliver(waiting, minute);
    openRound(minute);
    for (const each of cases.filter(({ closed }) => closed === null)) advance(each, minute);
  }

  function raiseAlerts(minute: number) {
    search = null;
    const raised = everybody
      .filter((subject) => isAsked(subject) && !openCaseOf(subject) && judgement.isSilent(subject))
      .map((subject) => open(subject, 'silence', minute));
    const alarmed = new Set(raised.flatMap(({ told }) => [...told]));
    for (const who of alarmed) {
      const about = raised.filter(({ told }) => told.has(who));
      say(minute, 'alert-notice', [who], about);
    }
    const alone = raised.filter(({ subject }) => isAlone(subject)).length;
    if (raised.length > 0) say(minute, `silence, ${alone} alone`, [CLERK]);
  }

  function openRound(minute: number) {
    const day = dayOf(minute);
    const sendAt = startOfDay(day) + hour * HOUR;
    if (minute < startOfDay(nextDay) + hour * HOUR) return;
    const tooEarly = minute < sendAt;
    const tooLate = minute >= sendAt + 4 * HOUR;
    const skipped = day - nextDay + (tooLate ? 1 : 0);
    if (skipped > 0) say(minute, 'skipped-days', [CLERK]);
    nextDay = tooEarly ? day : day + 1;
    pauses.dawns(day, minute);
    if (tooEarly || tooLate) return;
    const round: Round = { opened: minute, until: sendAt + 4 * HOUR, day, accepted: null };
    rounds.push(round);
    deliver(round, minute);
  }

  function deliver(round: Round, minute: number) {
    const asked = everybody.filter(isAsked);
    const inTime = minute < round.until;
    if (inTime && !lineIsUp && asked.length > 0) return;
    round.accepted = inTime;
    search = Math.max(startOfDay(round.day) + 12.5 * HOUR, minute + HOUR);
    if (inTime) say(minute, 'check-in', asked.map(phoneOf));
    else if (asked.length > 0) say(minute, 'unreachable', [CLERK]);
  }

  /** A sign of life, heard of at `now`. Whoever was away is back, and was not asked meanwhile. */
  function hear(subject: number, happened: number, now: number) {
    const since = blocked.get(subject);
    const isBack = since !== undefined && happened >= since;
    if (isBack) {
      blocked.delete(subject);
      pauses.comesBack(subject, happened);
    }
    alive[subject] = Math.max(alive[subject] ?? -1, isBack ? now : happened);
    lastSign[subject] = Math.max(lastSign[subject] ?? -1, happened);
  }

  function endSilence(subject: number, happened: number, now: number) {
    const current = openCaseOf(subject);
    if (current?.kind === 'silence' && !judgement.isSilent(subject)) close(current, happened, now, 'subject');
  }

  function apply(step: Step, minute: number) {
    if (isDeed(step)) return does(step, step.minute + 0.5, minute + 0.5);
    switch (step.is) {
      case 'n': {
        const present = threshold();
        if (step.n !== n)
          before = step.n < present ? { n: present, rounds: rounds.length + step.n - 1 } : null;
        n = step.n;
        return;
      }
      case 'own-n':
        return judgement.change(step.person, step.n);
      case 'send-time': {
        hour = step.hour;
        const today = dayOf(minute);
        const hadToday = rounds.some(({ day }) => day === today);
        if (!hadToday && startOfDay(today) + hour * HOUR > minute + 0.5) nextDay = today;
        return;
      }
      case 'line-down':
      case 'line-up':
        lineIsUp = step.is === 'line-up';
        return;
      case 'we-sleep':
      case 'we-wake':
        awake = step.is === 'we-wake';
        return;
      // What is decided to be said does not change: heard.ts.
      case 'push-down':
      case 'push-up':
    }
  }

  function does(step: DeedStep, happened: number, now: number) {
    const { subject } = step;
    const current = openCaseOf(subject);
    const who = watcherIn(step);
    // Somebody who does something does not block the account any more.
    if (who !== null && step.is !== 'watcher-blocks') away.delete(who);
    switch (step.is) {
      case 'sign':
        hear(subject, happened, now);
        return step.help ? cry(subject, happened, now) : endSilence(subject, happened, now);
      case 'blocked':
        if (blocked.has(subject) || (lastSign[subject] ?? -1) > happened) return;
        blocked.set(subject, happened);
        pauses.leaves(subject);
        return say(now, 'unreachable', [CLERK]);
      case 'returned':
        hear(subject, happened, now);
        return endSilence(subject, happened, now);
      case 'pauses':
      case 'ends-pause':
        hear(subject, happened, now);
        endSilence(subject, happened, now);
        return pauses.decide(subject, step, 'subject', happened, now);
      case 'staff-pauses':
      case 'staff-ends-pause':
        return pauses.decide(subject, step, 'staff', now, now);
      case 'family-says-safe':
      case 'staff-close':
        if (!current) return;
        alive[subject] = now;
        return close(current, now, now, step.is === 'staff-close' ? 'staff' : 'family');
      case 'staff-vouch':
        alive[subject] = now;
        return current && close(current, now, now, 'staff');
      case 'family-takes':
      case 'staff-take':
        return current && take(current, now, step.is === 'staff-take' ? STAFF : `family-s${subject}`);
      case 'family-reaches-nobody':
        return current && say(now, 'not-reached', [CLERK]);
      case 'grandchild-stops':
        if (watchers[subject]?.delete('grandchild')) say(now, 'watcher-left', [phoneOf(subject)]);
        return;
      case 'watcher-blocks':
        if (who !== null) away.add(who);
        return;
      case 'watcher-returns':
        return;
      case 'grandchild-watches':
        say(now, 'watcher-test', ['grandchild']);
        if (watchers[subject]?.has('grandchild')) return;
        watchers[subject]?.add('grandchild');
        if (pauses.hasPause(subject)) say(now, 'subject-pauses', ['grandchild']);
        return say(now, 'watcher-added', [phoneOf(subject)]);
    }
  }
}
