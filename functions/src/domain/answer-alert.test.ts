import { describe, expect, test } from 'vitest';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { aSubject, patience } from '../testing/a-subject.ts';
import { familyActor, staffActor, type Actor } from './actor.ts';
import { openAlert, turnIntoHelp, type Alert } from './alert.ts';
import { addNote, closeAlert, endByLeaving, reopenAlert, takeAlert, takeOverAlert } from './answer-alert.ts';
import { noteSchema, stepSchema, type Change } from './timeline.ts';
import { newWatcher } from './watcher.ts';

/** What staff may do beyond what the family may, which alert.test.ts tells. */
const noon = 1_000_000;
const HOUR = 3_600_000;
const watcher = (name: string) => newWatcher(`line-${name}`, name, 0);
const [ichiro, megumi] = [watcher('一郎'), watcher('めぐみ')];
const byIchiro = familyActor(ichiro);
const [sato, suzuki] = [staffActor(aStaffMember('sato')), staffActor(aStaffMember('suzuki'))];
const hanako = aSubject('hanako', { answeredThrough: 7, watchers: [ichiro, megumi] });

const changed = <C extends Change>(change: C | null): C => {
  if (!change) throw new Error('nothing changed');
  return change;
};
const open = openAlert(hanako, 'silence', 2, patience, noon).alert;
const taken = changed(takeAlert(open, byIchiro, patience, noon + 1)).alert;
const close = (alert: Alert) => changed(closeAlert(alert, sato, noon + 2)).alert;
const closed = close(taken);

describe('taking over', () => {
  test('is taking, where nobody has it', () => {
    expect(takeOverAlert(open, sato, patience, noon + 5)).toEqual(takeAlert(open, sato, patience, noon + 5));
  });

  test('makes it theirs, from family or from a colleague, with the whole time before them', () => {
    expect(takeOverAlert(taken, sato, patience, noon + 5)).toEqual({
      alert: { ...taken, takenBy: sato, escalatesAt: noon + 5 + 6 * HOUR, steps: 3 },
      step: { no: 3, at: noon + 5, what: 'taken-over', by: sato },
    });
    const satos = changed(takeOverAlert(taken, sato, patience, noon + 5)).alert;
    expect(changed(takeOverAlert(satos, suzuki, patience, noon + 6)).alert.takenBy).toEqual(suzuki);
  });

  test('of what is theirs already, or closed, is nothing', () => {
    const satos = changed(takeOverAlert(taken, sato, patience, noon + 5)).alert;
    expect(takeOverAlert(satos, sato, patience, noon + 6)).toBeNull();
    expect(takeOverAlert(closed, suzuki, patience, noon + 6)).toBeNull();
  });
});

describe('a note', () => {
  test('is a step of its own and changes nothing else, after the end, too', () => {
    for (const before of [open, taken, closed]) {
      expect(addNote(before, '留守でした', sato, noon + 5)).toEqual({
        alert: { ...before, steps: before.steps + 1 },
        step: { no: before.steps + 1, at: noon + 5, what: 'note', by: sato, note: '留守でした' },
      });
    }
  });

  test.each([
    ['', false],
    [' ', false],
    ['あ', true],
    ['あ'.repeat(200), true],
    ['あ'.repeat(201), false],
  ])('%j is taken: %s', (note, isTaken) => {
    expect(noteSchema.safeParse(note).success).toBe(isTaken);
    const step = { no: 1, at: noon, what: 'note', by: sato, note };
    expect(stepSchema.safeParse(step).success).toBe(isTaken);
  });
});

describe('closing with how it ended and why it was', () => {
  test.each(['safe', 'not-safe'] as const)('in one go: %s', (outcome) => {
    const { alert, step } = changed(closeAlert(open, sato, noon + 5, { outcome, reason: 'hospital' }));
    expect(alert).toMatchObject({ status: 'closed', closedBy: sato, outcome, reason: 'hospital' });
    expect(step).toEqual({ no: 2, at: noon + 5, what: 'closed', by: sato, outcome, reason: 'hospital' });
  });

  test('it knows nobody’s LINE user id any more, whoever was told, held it or closed it', () => {
    expect(JSON.stringify(taken)).toContain('line-');
    for (const ends of [closeAlert, (alert: Alert, _by: Actor, at: number) => endByLeaving(alert, at)]) {
      expect(JSON.stringify(changed(ends(taken, byIchiro, noon + 5)))).not.toContain('line-');
    }
  });

  test('a cry for help, too: staff are a person', () => {
    const help = turnIntoHelp(open, hanako, patience, noon + 1).alert;
    expect(close(help).status).toBe('closed');
  });
});

describe('opening again what was closed by mistake', () => {
  const DAY = 24 * HOUR;
  const reopen = (alert: Alert, at: number) => reopenAlert(alert, hanako, sato, patience, at);

  test('begins the case anew, for those who watch now', () => {
    const jiro = watcher('次郎');
    const now = { ...hanako, watchers: [megumi, jiro] };
    const reopened = changed(reopenAlert(closed, now, sato, patience, noon + 5));
    expect(reopened.alert).toEqual({
      ...open,
      told: ['line-めぐみ', 'line-次郎'],
      escalatesAt: noon + 5 + 3 * HOUR,
      repeatsAt: noon + 5 + DAY,
      steps: 4,
    });
    expect(reopened.step).toEqual({ no: 4, at: noon + 5, what: 'reopened', by: sato });
    expect(reopened.subject).toEqual({ ...now, alertId: open.id, alertKind: 'silence' });
  });

  test('within a day of its end', () => {
    const end = noon + 2;
    expect(reopen(closed, end + DAY - 1)).not.toBeNull();
    expect(reopen(closed, end + DAY)).toBeNull();
  });

  test('not while it is open, nor when the subject has left', () => {
    for (const before of [open, taken, changed(endByLeaving(open, noon + 1)).alert]) {
      expect(reopen(before, noon + 5)).toBeNull();
    }
  });

  test('it closes once more, and says who and when of the second time', () => {
    const again = changed(closeAlert(changed(reopen(closed, noon + 5)).alert, suzuki, noon + 6)).alert;
    expect(again).toMatchObject({ status: 'closed', closedBy: suzuki, closedAt: noon + 6 });
  });
});
