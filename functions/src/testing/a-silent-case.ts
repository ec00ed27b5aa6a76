import type { TownReading } from '../actions/town.ts';
import { registers, watches } from './stories.ts';
import { presses, worldAt } from './world-at.ts';

/** Hanako is silent; Ichiro and Megumi watch her, Jiro does not. */
export async function aSilentCase() {
  const town = worldAt('2026-11-23 10:00', { alertAfterRounds: 1 });
  const number = await registers(town, 'hanako');
  for (const who of ['ichiro', 'megumi']) await watches(town, who, number);
  await town.goTo('2026-11-24 12:30');
  const [alert] = await town.world.towns.read('demo', (it) => it.openAlerts(1));
  const alertId = alert?.id ?? '';
  const ofHanako = <T>(read: (it: TownReading, id: string) => Promise<T>) =>
    town.world.towns.read('demo', async (it) => read(it, (await it.subjectOf('hanako'))?.id ?? ''));
  return {
    ...town,
    number,
    alertId,
    answers: (who: string, what: 'take' | 'safe' | 'not-reached') =>
      town.does(who, presses({ do: what, alertId })),
    asks: async (who: string) => {
      await town.does(who, presses({ do: 'who' }));
      return town.heardBy(who).at(-1);
    },
    alert: () => town.world.towns.read('demo', (it) => it.alert(alertId)),
    steps: () => town.world.towns.read('demo', (it) => it.stepsOf(alertId, 99)),
    hanako: () => town.world.towns.read('demo', (it) => it.subjectOf('hanako')),
    report: (date: string) => ofHanako((it, id) => it.report(id, date)),
    proxyReport: (date: string) => ofHanako((it, id) => it.proxyReport(id, date)),
    last: (who: string) => town.heardBy(who).at(-1),
    notices: () => town.kindsHeardBy('clerk@demo.example'),
    state: () => structuredClone([...town.towns.documents]),
  };
}
