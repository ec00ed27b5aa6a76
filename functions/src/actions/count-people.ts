import type { Wave } from '../domain/wave.ts';
import type { TownReading } from './town.ts';

/**
 * How many are asked, how many of them are known to be well since their latest round, how many rest, how many blocked the account,
 * and how many cases are open. Costs a read a thousand people, and one a wave.
 */
export async function countPeople(town: TownReading, waves: Wave[]) {
  const [active, answered, paused, blocked, openAlerts] = await Promise.all([
    town.countSubjects('active'),
    Promise.all(waves.map(({ id, seq }) => town.countSubjects('active', { waveId: id, from: seq }))),
    town.countSubjects('paused'),
    town.countSubjects('blocked'),
    town.countOpenAlerts(),
  ]);
  return { active, answered: answered.reduce((sum, each) => sum + each, 0), paused, blocked, openAlerts };
}
