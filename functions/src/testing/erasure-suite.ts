import { expect, test } from 'vitest';
import type { Towns } from '../actions/town.ts';
import { openAlert } from '../domain/alert.ts';
import { takeAlert } from '../domain/answer-alert.ts';
import { departure } from '../domain/departure.ts';
import { beginFamily } from '../domain/family-registration.ts';
import { newPerson } from '../domain/person.ts';
import { withVouch } from '../domain/proxy-report.ts';
import { aSubject, patience } from './a-subject.ts';
import { at } from './world-at.ts';

const morning = at('2026-11-23 07:00');
const ichiro = { role: 'family', lineUserId: 'w', name: '一郎' } as const;
const aReport = (date: string) =>
  ({ date, firstAt: morning, firstKind: 'tap', lastAt: morning, lastKind: 'tap', help: false }) as const;

/** What every store must do to forget somebody. */
export function erasureSuite(open: () => Towns): void {
  test('what belongs to one subject is found and deleted, document by document', async () => {
    const towns = open();
    const opened = openAlert(aSubject('s1'), 'silence', 2, patience, morning);
    const taken = takeAlert(opened.alert, ichiro, patience, morning + 1);
    const trying = (lineUserId: string, number: string) => ({
      lineUserId,
      talk: { ...beginFamily(morning), number },
      handled: [],
      expireAt: morning,
    });
    await towns.change('demo', async (town) => {
      for (const id of ['s1', 's2']) {
        town.saveSubject(aSubject(id));
        for (const date of ['2026-11-21', '2026-11-22', '2026-11-23']) {
          town.saveReport(id, aReport(date));
          town.saveProxyReport(id, withVouch(null, date, ichiro, 'safe', morning));
        }
        town.savePerson(newPerson(id));
        town.saveConversation(trying(id, `number-${id}`));
        town.saveGuessesAt(`number-${id}`, { on: '2026-11-23', count: 1 });
      }
      town.saveAlert(opened);
      town.saveAlert(openAlert(aSubject('s2'), 'help', 0, patience, morning));
      town.saveDeparture(departure('d', 'subject', aSubject('s1'), morning));
    });
    await towns.change('demo', async (town) => taken && town.saveAlert(taken));

    await towns.read('demo', async (town) => {
      expect(await town.reportsOf('s1', 2)).toHaveLength(2);
      const from = await town.reportsFrom('s1', '2026-11-22');
      expect(from.map(({ date }) => date)).toEqual(['2026-11-22', '2026-11-23']);
      expect(await town.proxyReportsOf('s1', 2)).toHaveLength(2);
      const proxy = withVouch(null, '2026-11-22', ichiro, 'safe', morning);
      expect(await town.proxyReport('s1', '2026-11-22')).toEqual(proxy);
      expect((await town.alertsAbout('s1', 9)).map(({ id }) => id)).toEqual([opened.alert.id]);
      expect((await town.stepsOf(opened.alert.id, 9)).map(({ no }) => no)).toEqual([1, 2]);
      expect(await town.talksAbout('number-s1')).toEqual(['s1']);
      expect(await town.departure('d')).toMatchObject({ by: 'subject', daysReported: 0 });
    });
    await towns.change('demo', async (town) => {
      town.deleteSubject('s1');
      town.deletePerson('s1');
      town.deleteConversation('s1');
      town.deleteGuessesAt('number-s1');
      for (const date of ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24']) {
        town.deleteReport('s1', date);
        town.deleteProxyReport('s1', date);
      }
      for (const no of [1, 2, 3]) town.deleteStep(opened.alert.id, no);
      town.deleteAlert(opened.alert.id);
    });
    await towns.read('demo', async (town) => {
      expect(await town.subject('s1')).toBeNull();
      expect(await town.conversation('s1')).toBeNull();
      expect(await town.guessesAt('number-s1')).toBeNull();
      expect(await town.reportsOf('s1', 9)).toEqual([]);
      expect(await town.proxyReportsOf('s1', 9)).toEqual([]);
      expect(await town.proxyReport('s1', '2026-11-22')).toBeNull();
      expect(await town.alertsAbout('s1', 9)).toEqual([]);
      expect(await town.stepsOf(opened.alert.id, 9)).toEqual([]);
      expect(await town.talksAbout('number-s1')).toEqual([]);
      expect([
        await town.subject('s2'),
        await town.conversation('s2'),
        await town.guessesAt('number-s2'),
      ]).not.toContain(null);
      expect(await town.reportsOf('s2', 9)).toHaveLength(3);
      expect(await town.proxyReportsOf('s2', 9)).toHaveLength(3);
      expect(await town.alertsAbout('s2', 9)).toHaveLength(1);
    });
  });
}
