import { expect, test } from 'vitest';
import type { Towns } from '../actions/town.ts';
import { openAlert } from '../domain/alert.ts';
import { closeAlert, takeAlert } from '../domain/answer-alert.ts';
import { withWave } from '../domain/municipality.ts';
import { firstWave } from './a-municipality.ts';
import { aSubject, patience } from './a-subject.ts';
import { at } from './world-at.ts';

const morning = at('2026-11-23 07:00');

/** What every store must do about cases, about what is to be said, and about what is due. */
export function dueSuite(open: () => Towns): void {
  test('an alert and its steps are kept together', async () => {
    const opened = openAlert(aSubject('s1'), 'silence', 2, patience, morning);
    await open().change('demo', async (town) => town.saveAlert(opened));
    expect(await open().read('demo', (town) => town.alert(opened.alert.id))).toEqual(opened.alert);
  });

  test('open alerts: help first, then the oldest; never the closed, never those of another municipality', async () => {
    const cases = (['silence', 'silence', 'help', 'silence'] as const).map((kind, hour) =>
      openAlert(aSubject(`s${hour}`), kind, 2, patience, morning - hour),
    );
    const [first, second, help, over] = cases.map(({ alert }) => alert);
    const by = { role: 'family', lineUserId: 'w', name: '一郎' } as const;
    await open().change('demo', async (town) => cases.forEach((change) => town.saveAlert(change)));
    await open().change('demo', async (town) => {
      const taken = first && takeAlert(first, by, patience, morning);
      const closed = over && closeAlert(over, by, morning);
      if (taken) town.saveAlert(taken);
      if (closed) town.saveAlert(closed);
    });
    await open().read('demo', async (town) => {
      const ids = async (limit: number) => (await town.openAlerts(limit)).map(({ id }) => id);
      expect(await ids(9)).toEqual([help?.id, second?.id, first?.id]);
      expect(await ids(1)).toEqual([help?.id]);
      expect(await town.countOpenAlerts()).toBe(3);
    });
    await open().read('other', async (town) => {
      expect(await town.openAlerts(9)).toEqual([]);
      expect(await town.countOpenAlerts()).toBe(0);
    });
  });

  test('the same decision said twice is one message; what is settled is not due', async () => {
    const say = () =>
      open().change('demo', async (town) => {
        const content = { to: 'person', lineUserId: 'w', message: { kind: 'alert-notice' } } as const;
        town.say('silence/1/w', content, morning, ['a1']);
      });
    await say();
    await say();
    const due = await open().dueOutgoing(morning, 10);
    expect(due).toHaveLength(1);
    expect(await open().dueOutgoing(morning - 1, 10)).toEqual([]);
    const id = due[0]?.id ?? '';
    await open().change('demo', async (town) => {
      const message = await town.outgoing(id);
      if (message) town.saveOutgoing({ ...message, status: 'sent', dueAt: null });
    });
    expect(await open().dueOutgoing(morning + 1, 10)).toEqual([]);
  });

  test('municipalities are due at their next moment, and the next moment of all is known', async () => {
    const eight = at('2026-11-23 08:00');
    expect(await open().nextDue()).toBe(eight);
    expect(await open().dueMunicipalities(eight - 1)).toEqual([]);
    expect(await open().dueMunicipalities(eight)).toHaveLength(2);
    await open().change('demo', async (town) => {
      const municipality = await town.municipality();
      town.saveMunicipality(withWave(municipality, { ...firstWave(municipality), nextAlertAt: morning }));
    });
    expect((await open().dueMunicipalities(morning)).map(({ id }) => id)).toEqual(['demo']);
    expect(await open().nextDue()).toBe(morning);
  });
}
