import { expect, test } from 'vitest';
import type { Towns } from '../actions/town.ts';
import { openAlert } from '../domain/alert.ts';
import { closeAlert, takeAlert } from '../domain/answer-alert.ts';
import type { Change } from '../domain/timeline.ts';
import { aSubject, patience } from './a-subject.ts';
import { at } from './world-at.ts';

const morning = at('2026-11-23 07:00');
const ichiro = { role: 'family', lineUserId: 'w', name: '一郎' } as const;
const opened = (id: string, hour: number, kind: 'silence' | 'help' = 'silence') =>
  openAlert(aSubject(id), kind, 2, patience, morning + hour);

/** What every store must do to show cases. */
export function alertsSuite(open: () => Towns): void {
  const save = (...changes: (Change | null)[]) =>
    open().change('demo', async (town) => {
      for (const change of changes) if (change) town.saveAlert(change);
    });
  const subjects = (alerts: { subjectId: string }[]) => alerts.map(({ subjectId }) => subjectId);

  test('open alerts and taken ones are listed apart and together, in the same order, and counted', async () => {
    const [first, help, taken] = [opened('first', 1), opened('help', 2, 'help'), opened('taken', 0)];
    await save(first, help, taken);
    await save(takeAlert(taken.alert, ichiro, patience, morning + 9));
    await open().read('demo', async (town) => {
      expect(subjects(await town.openAlerts(9))).toEqual(['help', 'taken', 'first']);
      expect(subjects(await town.openAlerts(9, 'open'))).toEqual(['help', 'first']);
      expect(subjects(await town.openAlerts(1, 'open'))).toEqual(['help']);
      expect(subjects(await town.openAlerts(9, 'taken'))).toEqual(['taken']);
      expect(await town.countOpenAlerts()).toBe(3);
      expect(await town.countOpenAlerts('open')).toBe(2);
      expect(await town.countOpenAlerts('taken')).toBe(1);
    });
    expect(await open().read('other', (town) => town.countOpenAlerts('open'))).toBe(0);
  });

  test('the alerts about one subject are listed, the latest first, from a moment back', async () => {
    const about = (hour: number) => openAlert(aSubject('s1'), 'silence', 2, patience, morning + hour);
    const cases = [about(1), about(3), about(2)];
    await save(...cases, opened('other', 4));
    const hours = async (limit: number, before?: number) =>
      open().read('demo', async (town) =>
        (await town.alertsAbout('s1', limit, before)).map(({ openedAt }) => openedAt - morning),
      );
    expect(await hours(9)).toEqual([3, 2, 1]);
    expect(await hours(1, morning + 3)).toEqual([2]);
    expect(await hours(9, morning + 1)).toEqual([]);
  });

  test('closed alerts are listed from a moment on, the latest first, and counted', async () => {
    const cases = [opened('early', 0), opened('later', 1), opened('latest', 2), opened('open', 3)];
    await save(...cases);
    const closed = cases.slice(0, 3).map(({ alert }, n) => closeAlert(alert, ichiro, morning + 10 + n));
    await save(...closed);
    await open().read('demo', async (town) => {
      expect(subjects(await town.alertsClosedSince(morning + 11, 9))).toEqual(['latest', 'later']);
      expect(subjects(await town.alertsClosedSince(morning + 10, 9))).toEqual(['latest', 'later', 'early']);
      expect(subjects(await town.alertsClosedSince(morning, 1))).toEqual(['latest']);
      expect(await town.countAlertsClosedSince(morning + 11)).toBe(2);
      expect(await town.countAlertsClosedSince(morning + 13)).toBe(0);
    });
    expect(await open().read('other', (town) => town.alertsClosedSince(morning, 9))).toEqual([]);
  });

  test('the messages that alarm about an alert are found by it', async () => {
    const content = { to: 'person', lineUserId: 'w', message: { kind: 'alert-notice' } } as const;
    await open().change('demo', async (town) => {
      town.say('about one', content, morning, ['a1']);
      town.say('about both', content, morning, ['a1', 'a2']);
      town.say('about none', content, morning);
    });
    await open().read('demo', async (town) => {
      expect(await town.alarmsAbout('a1', 9)).toHaveLength(2);
      expect(await town.alarmsAbout('a1', 1)).toHaveLength(1);
      expect(await town.alarmsAbout('a2', 9)).toMatchObject([{ kind: 'alert-notice', status: 'waiting' }]);
      expect(await town.alarmsAbout('a3', 9)).toEqual([]);
    });
    expect(await open().read('other', (town) => town.alarmsAbout('a1', 9))).toEqual([]);
  });
}
