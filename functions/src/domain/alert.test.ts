import { describe, expect, test } from 'vitest';
import { aSubject, patience } from '../testing/a-subject.ts';
import { familyActor, keptAs, type Actor } from './actor.ts';
import { advanceAlert } from './advance-alert.ts';
import { alertDueAt, endsByItself, kindsOf, openAlert, turnIntoHelp, type Alert } from './alert.ts';
import { closeAlert, giveReason, noteNotReached, takeAlert } from './answer-alert.ts';
import type { Change } from './timeline.ts';
import { newWatcher } from './watcher.ts';

const noon = 1_000_000;
const HOUR = 3_600_000;
const watcher = (name: string) => newWatcher(`line-${name}`, name, 0);
const [ichiro, megumi] = [watcher('一郎'), watcher('めぐみ')];
const byIchiro = familyActor(ichiro);
const byMegumi = familyActor(megumi);
const herself: Actor = { role: 'subject' };
const hanako = aSubject('hanako', { answeredThrough: 7, watchers: [ichiro, megumi] });

const changed = (change: Change | null): Alert => {
  if (!change) throw new Error('nothing changed');
  return change.alert;
};
const open = openAlert(hanako, 'silence', 2, patience, noon).alert;
const taken = changed(takeAlert(open, byIchiro, patience, noon + 1));
const closed = changed(closeAlert(taken, byIchiro, noon + 2));
const cases = { open, taken, closed };

describe('an alert opens', () => {
  test('with everything a list shows, and the subject knows of it', () => {
    const report = { date: '2026-11-21', firstAt: 1, lastAt: 5, help: false } as const;
    const lastReport = { ...report, firstKind: 'tap', lastKind: 'tap' } as const;
    const opening = openAlert({ ...hanako, lastReport }, 'silence', 2, patience, noon);
    expect(opening.alert).toEqual({
      id: `hanako-silence-${noon}`,
      subjectId: 'hanako',
      registrationNumber: 'number-hanako',
      kind: 'silence',
      status: 'open',
      openedAt: noon,
      lastReportAt: 5,
      missedRounds: 2,
      told: ['line-一郎', 'line-めぐみ'],
      takenBy: null,
      closedBy: null,
      closedAt: null,
      outcome: null,
      reason: null,
      escalatesAt: noon + 3 * HOUR,
      repeatsAt: noon + 24 * HOUR,
      steps: 1,
    });
    expect(opening.step).toEqual({ no: 1, at: noon, what: 'opened', by: null });
    const inNeed = { alertId: `hanako-silence-${noon}`, alertKind: 'silence' };
    expect(opening.subject).toEqual({ ...hanako, lastReport, ...inNeed });
  });

  test('without a family or any sign of life, too', () => {
    expect(openAlert(aSubject('s'), 'silence', 2, patience, noon).alert).toMatchObject({
      told: [],
      lastReportAt: null,
    });
  });

  test('under an id of its moment: the decision run again is the same case, a later one is another', () => {
    const id = (kind: Alert['kind'], answeredThrough: number, at: number) =>
      openAlert({ ...hanako, answeredThrough }, kind, 2, patience, at).alert.id;
    expect(id('silence', 7, noon)).toBe(id('silence', 7, noon));
    expect(id('silence', 7, noon)).not.toBe(id('silence', 7, noon + 1));
    expect(id('help', 7, noon)).not.toBe(id('silence', 7, noon));
  });
});

describe('「私が確認します」', () => {
  test('is possible while nobody has it', () => {
    expect(takeAlert(open, byMegumi, patience, noon + 1)).toEqual({
      alert: { ...open, status: 'taken', takenBy: byMegumi, escalatesAt: noon + 1 + 6 * HOUR, steps: 2 },
      step: { no: 2, at: noon + 1, what: 'taken', by: keptAs(byMegumi) },
    });
  });

  test.each(['taken', 'closed'] as const)('does nothing once it is %s', (status) => {
    expect(takeAlert(cases[status], byIchiro, patience, noon + 9)).toBeNull();
    expect(takeAlert(cases[status], byMegumi, patience, noon + 9)).toBeNull();
  });
});

describe('「連絡がつきません」', () => {
  test.each(['open', 'taken'] as const)('is noted while it is %s, as often as it is said', (status) => {
    const before = cases[status];
    const once = noteNotReached(before, byMegumi, noon + 5);
    expect(once).toEqual({
      alert: { ...before, steps: before.steps + 1 },
      step: { no: before.steps + 1, at: noon + 5, what: 'not-reached', by: keptAs(byMegumi) },
    });
    expect(noteNotReached(changed(once), byMegumi, noon + 6)?.step.no).toBe(before.steps + 2);
  });

  test('is nothing once it is closed', () => expect(noteNotReached(closed, byIchiro, noon + 9)).toBeNull());
});

describe('closing', () => {
  test.each(['open', 'taken'] as const)('ends it while it is %s, and says by whom and when', (status) => {
    const before = cases[status];
    for (const by of [herself, byMegumi]) {
      expect(closeAlert(before, by, noon + 5)).toEqual({
        alert: {
          ...before,
          status: 'closed',
          closedBy: keptAs(by),
          told: [],
          takenBy: null,
          closedAt: noon + 5,
          outcome: 'safe',
          escalatesAt: null,
          repeatsAt: null,
          steps: before.steps + 1,
        },
        step: { no: before.steps + 1, at: noon + 5, what: 'closed', by: keptAs(by), outcome: 'safe' },
      });
    }
  });

  test('twice is once: who was first stays', () => {
    expect(closeAlert(closed, byMegumi, noon + 9)).toBeNull();
  });
});

describe('a cry for help during a silence', () => {
  test.each(['open', 'taken'] as const)('makes a case that is %s an open case of help', (status) => {
    const before = cases[status];
    expect(turnIntoHelp(before, hanako, patience, noon + 5)).toEqual({
      alert: {
        ...before,
        kind: 'help',
        status: 'open',
        takenBy: null,
        escalatesAt: noon + 5 + 3 * HOUR,
        steps: before.steps + 1,
      },
      step: { no: before.steps + 1, at: noon + 5, what: 'help', by: herself },
    });
  });

  test('adds who watches since, and forgets nobody who was alarmed', () => {
    const jiro = watcher('次郎');
    const { alert } = turnIntoHelp(open, { ...hanako, watchers: [megumi, jiro] }, patience, noon + 5);
    expect(alert.told).toEqual(['line-一郎', 'line-めぐみ', 'line-次郎']);
  });
});

test('what a case has been about: one thing, or a silence that became a cry', () => {
  expect(kindsOf(open)).toEqual(['silence']);
  expect(kindsOf(openAlert(hanako, 'help', 0, patience, noon).alert)).toEqual(['help']);
  const help = turnIntoHelp(taken, hanako, patience, noon + 5).alert;
  expect(kindsOf(help)).toEqual(['silence', 'help']);
  expect(kindsOf(changed(closeAlert(help, byIchiro, noon + 6)))).toEqual(['silence', 'help']);
});

describe('the clock', () => {
  const next = (alert: Alert, at: number) => advanceAlert(alert, patience, at);

  test('nobody took it: after three hours staff are told again, once', () => {
    const due = noon + 3 * HOUR;
    expect(alertDueAt(open)).toBe(due);
    expect(next(open, due - 1)).toBeNull();
    const told = changed(next(open, due));
    expect(next(open, due)?.step.what).toBe('not-taken');
    expect(told.status).toBe('open');
    expect(next(told, due)).toBeNull();
    expect(alertDueAt(told)).toBe(noon + 24 * HOUR);
  });

  test('taken but not ended: after six hours it is open again, and waits for a taker anew', () => {
    const due = noon + 1 + 6 * HOUR;
    expect(next(taken, due - 1)).toBeNull();
    const change = next(taken, due);
    expect(change?.step.what).toBe('reopened');
    expect(changed(change)).toMatchObject({ status: 'open', takenBy: null, escalatesAt: due + 3 * HOUR });
    expect(takeAlert(changed(change), byMegumi, patience, due)).not.toBeNull();
  });

  test('a day old: everybody is reminded, every day again, until it is closed', () => {
    const settledFirst = changed(next(open, noon + 3 * HOUR));
    expect(next(settledFirst, noon + 24 * HOUR - 1)).toBeNull();
    const change = next(settledFirst, noon + 24 * HOUR);
    expect(change?.step.what).toBe('repeated');
    expect(changed(change).repeatsAt).toBe(noon + 48 * HOUR);
    expect(next(changed(change), noon + 24 * HOUR)).toBeNull();
  });

  test('a closed one has nothing to do any more', () => {
    expect(alertDueAt(closed)).toBeNull();
    expect(next(closed, noon + 1_000 * HOUR)).toBeNull();
  });
});

describe('the reason', () => {
  test('is given after the end; the last word counts, the same word twice changes nothing', () => {
    expect(giveReason(open, 'forgot', byIchiro, noon)).toBeNull();
    const given = changed(giveReason(closed, 'forgot', byIchiro, noon + 3));
    expect(given.reason).toBe('forgot');
    expect(giveReason(given, 'forgot', byIchiro, noon + 4)).toBeNull();
    expect(changed(giveReason(given, 'phone', byMegumi, noon + 4)).reason).toBe('phone');
  });
});

test('a sign of life ends a silence, never a cry for help, and nothing twice', () => {
  const help = turnIntoHelp(taken, hanako, patience, noon + 5).alert;
  expect([open, taken, closed, help].map(endsByItself)).toEqual([true, true, false, false]);
});

test('the timeline is numbered without a gap, whatever happens', () => {
  const opening = openAlert(hanako, 'silence', 2, patience, noon);
  const changes: Change[] = [opening];
  const then = (change: (alert: Alert) => Change | null) => {
    const next = change(changes.at(-1)?.alert ?? opening.alert);
    if (next) changes.push(next);
  };
  then((alert) => takeAlert(alert, byIchiro, patience, noon));
  then((alert) => takeAlert(alert, byMegumi, patience, noon));
  then((alert) => noteNotReached(alert, byIchiro, noon));
  then((alert) => turnIntoHelp(alert, hanako, patience, noon));
  then((alert) => takeAlert(alert, byMegumi, patience, noon));
  then((alert) => closeAlert(alert, byMegumi, noon));
  then((alert) => closeAlert(alert, byIchiro, noon));
  expect(changes.map(({ step }) => `${step.no} ${step.what}`)).toEqual([
    '1 opened',
    '2 taken',
    '3 not-reached',
    '4 help',
    '5 taken',
    '6 closed',
  ]);
});
