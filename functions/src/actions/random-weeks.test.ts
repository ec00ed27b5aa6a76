import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Alert } from '../domain/alert.ts';
import type { Subject } from '../domain/subject.ts';
import { aMunicipality } from '../testing/a-municipality.ts';
import { aSubject } from '../testing/a-subject.ts';
import {
  arrivals,
  expectedCases,
  momentOfMinute,
  START,
  WEEK_MINUTES,
  type Case,
  type Step,
  type Week,
} from '../testing/plain-model.ts';
import { randomWeek } from '../testing/random-week.ts';
import { presses, worldAt } from '../testing/world-at.ts';
import { changeSettingsOf } from './change-settings.ts';
import type { Incoming } from './incoming.ts';

/** The number of weeks; more of them are run before a change of the rules is called done: RANDOM_WEEKS=10000. */
const WEEKS = 300;

/** Lives a week with the real actions. Every event is received twice. */
async function live({ steps, subjects, n }: Week) {
  const town = worldAt(START, { alertAfterRounds: n });
  const municipality = aMunicipality('demo', town.now(), { alertAfterRounds: n });
  const lineUserIds = Array.from({ length: subjects }, (_, index) => `line-s${index}`);
  town.towns.documents.set('demo', {
    ...municipality,
    rosters: [{ id: 'r1', waveId: 'w1', size: subjects }],
  });
  town.towns.documents.set('demo/rosters/r1', { id: 'r1', lineUserIds });
  for (let index = 0; index < subjects; index++) {
    // Everybody is watched by one person, and all of them by the same grandchild as well.
    const watchers = [`family-s${index}`, 'grandchild'].map((id) => ({ lineUserId: id, name: id, since: 0 }));
    town.towns.documents.set(`demo/subjects/s${index}`, aSubject(`s${index}`, { watchers }));
  }
  const due = arrivals(steps);
  let awake = true;
  let events = 0;
  for (const [minute, arrived] of [...due].sort(([a], [b]) => a - b)) {
    if (minute > WEEK_MINUTES) continue;
    if (awake) await town.goToMoment(momentOfMinute(minute));
    town.sleepUntil(momentOfMinute(minute + 0.5));
    for (const step of arrived) {
      if (step.is === 'we-sleep') awake = false;
      if (step.is === 'we-wake') awake = true;
      await apply(step, `e${++events}`);
    }
  }
  if (awake) await town.goToMoment(momentOfMinute(WEEK_MINUTES + 1));
  return { town, awake };

  async function apply(step: Step, id: string) {
    if (step.is === 'line-down' || step.is === 'line-up') {
      const down = step.is === 'line-down';
      town.outside.conduct = ({ to }) => (down && to === 'multicast' ? 'later' : 'done');
    }
    if (step.is === 'n') await changeSettingsOf(town.world, 'demo', { alertAfterRounds: step.n });
    const event = await eventOf(step, id);
    if (!event) return;
    await town.receiveOnly(event);
    await town.receiveOnly(event);
  }

  async function eventOf(step: Step, id: string): Promise<Incoming | null> {
    if (!('subject' in step)) return null;
    const lineUserId = `line-s${step.subject}`;
    switch (step.is) {
      case 'sign': {
        const what = presses({ do: step.help ? 'help' : 'well' });
        return { id, lineUserId, at: momentOfMinute(step.minute + 0.5), what };
      }
      case 'blocked':
        return { id, lineUserId, at: momentOfMinute(step.minute + 0.5), what: { is: 'blocked' } };
      case 'returned':
        return { id, lineUserId, at: momentOfMinute(step.minute + 0.5), what: { is: 'followed' } };
      case 'family-says-safe': {
        const subject = town.towns.documents.get(`demo/subjects/s${step.subject}`) as Subject;
        const what = presses({ do: 'safe', alertId: subject.alertId ?? 'none' });
        return { id, lineUserId: `family-s${step.subject}`, at: town.now(), what };
      }
    }
  }
}

function casesIn({ town }: Awaited<ReturnType<typeof live>>): Case[] {
  const alerts = [...town.towns.documents]
    .filter(([path]) => /^demo\/alerts\/[^/]+$/.test(path))
    .map(([, alert]) => alert as Alert);
  const minuteOf = (moment: number) => Math.floor((moment - momentOfMinute(0)) / 60_000);
  return alerts.map(({ subjectId, kind, openedAt, closedAt, closedBy }) => ({
    subject: Number(subjectId.slice(1)),
    kind,
    opened: minuteOf(openedAt),
    closed: closedAt === null ? null : minuteOf(closedAt),
    closedBy: closedBy === null ? null : closedBy.role,
  }));
}

const inOrder = (cases: Case[]) => cases.toSorted((a, b) => a.opened - b.opened || a.subject - b.subject);

test(`${WEEKS} random weeks: exactly the cases that the plain model expects, each told and cleared once`, async () => {
  const property = fc.asyncProperty(randomWeek, async (week) => {
    const lived = await live(week);
    const { town, awake } = lived;
    expect(town.errors).toEqual([]);
    const cases = inOrder(casesIn(lived));
    expect(cases).toEqual(inOrder(expectedCases(week)));

    // What was decided in the last minute before we fell asleep for good is still to be said.
    if (!awake) return;
    const heard = (who: string, kind: string) =>
      town.kindsHeardBy(who).filter((each) => each === kind).length;
    for (let index = 0; index < week.subjects; index++) {
      const theirs = cases.filter(({ subject }) => subject === index);
      const bySubject = theirs.filter(({ closedBy }) => closedBy === 'subject');
      expect(heard(`family-s${index}`, 'all-clear')).toBe(bySubject.length);
    }
    const closed = cases.filter((each) => each.closed !== null);
    expect(heard('grandchild', 'all-clear')).toBe(closed.length);
    expect(heard('clerk@demo.example', 'all-clear')).toBe(closed.length);
  });
  await fc.assert(property, { numRuns: Number(process.env['RANDOM_WEEKS'] ?? WEEKS) });
}, 3_600_000);
