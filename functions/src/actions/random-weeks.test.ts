import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Alert } from '../domain/alert.ts';
import type { Case } from '../testing/plain-model/case.ts';
import type { Municipality } from '../domain/municipality.ts';
import { pauseTurnsOn } from '../domain/pause.ts';
import type { Subject } from '../domain/subject.ts';
import { firstWave } from '../testing/a-municipality.ts';
import { heard } from '../testing/plain-model/heard.ts';
import { live } from '../testing/plain-model/live.ts';
import { expected } from '../testing/plain-model/model.ts';
import { randomWeek } from '../testing/plain-model/random-week.ts';
import { momentOfMinute } from '../testing/plain-model/week.ts';

/** How many; more of them are run before a change of the rules is called done: RANDOM_WEEKS=10000. */
const RUNS = Number(process.env['RANDOM_WEEKS'] ?? 300);

type Town = Awaited<ReturnType<typeof live>>;

function casesIn({ towns }: Town): Case[] {
  const alerts = [...towns.documents]
    .filter(([path]) => /^demo\/alerts\/[^/]+$/.test(path))
    .map(([, alert]) => alert as Alert);
  const minuteOf = (moment: number) => Math.floor((moment - momentOfMinute(0)) / 60_000);
  return alerts.map(({ subjectId, kind, openedAt, closedAt, closedBy }) => ({
    subject: Number(subjectId.slice(1)),
    kind,
    opened: minuteOf(openedAt),
    closed: closedAt === null ? null : minuteOf(closedAt),
    closedBy: closedBy === null ? null : (closedBy.role as Case['closedBy']),
  }));
}

const plain = ({ subject, kind, opened, closed, closedBy }: Case): Case => ({
  subject,
  kind,
  opened,
  closed,
  closedBy,
});
const inOrder = (cases: Case[]) =>
  cases.map(plain).toSorted((a, b) => a.opened - b.opened || a.subject - b.subject);

/** Answers to what somebody just did, and what only shows them what there is. */
const REPLIES = new Set([
  'report-received',
  'help-received',
  'menu',
  'you-took',
  'taken-already',
  'you-closed',
  'closed-already',
  'not-watching',
  'not-reached-noted',
  'watching-ended',
  'family-number',
  'family-verify',
  'family-linked',
  'welcome',
  'report-in-pause',
  'pause-question',
  'pause-review',
  'pause-set',
  'pause',
  'no-pause',
  'pause-ended',
]);

/** Whose pause would not be looked at on its day. */
function overlooked({ towns }: Town): string[] {
  const { nextPauseOn } = firstWave(towns.documents.get('demo') as Municipality);
  const subjects = [...towns.documents]
    .filter(([path]) => /^demo\/subjects\/[^/]+$/.test(path))
    .map(([, subject]) => subject as Subject);
  return subjects.flatMap((subject) => {
    const on = pauseTurnsOn(subject);
    return on !== null && (nextPauseOn === null || nextPauseOn > on) ? [subject.id] : [];
  });
}

function heardIn({ outside }: Town): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { who, said } of outside.heard.filter(({ said: { kind } }) => !REPLIES.has(kind))) {
    const alone = 'alone' in said ? `, ${said.alone} alone` : '';
    const key = `${who} hears ${said.kind}${alone}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

test(`${RUNS} random weeks: the cases that the plain model expects, and everybody hears what they must, nothing else`, async () => {
  const property = fc.asyncProperty(randomWeek, async (week) => {
    const town = await live(week);
    const model = expected(week);
    expect(town.errors).toEqual([]);
    expect(overlooked(town)).toEqual([]);
    expect(inOrder(casesIn(town))).toEqual(inOrder(model.cases));

    const bounds = heard(model.said, week.steps);
    const counts = heardIn(town);
    const wrong = [...new Set([...bounds.keys(), ...counts.keys()])].flatMap((key) => {
      const { least, most } = bounds.get(key) ?? { least: 0, most: 0 };
      const times = counts.get(key) ?? 0;
      return times < least || times > most ? [`${key} ${times} times, not ${least} to ${most}`] : [];
    });
    expect(wrong).toEqual([]);
  });
  await fc.assert(property, { numRuns: RUNS });
}, 3_600_000);
