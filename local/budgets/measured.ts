import { answerEvent } from '../../functions/src/actions/answer-event.ts';
import { searchSilence } from '../../functions/src/actions/search-silence.ts';
import { sweep } from '../../functions/src/actions/sweep.ts';
import { withWave } from '../../functions/src/domain/municipality.ts';
import { aMunicipality, firstWave } from '../../functions/src/testing/a-municipality.ts';
import { at } from '../../functions/src/testing/world-at.ts';
import { aTown } from './a-town.ts';
import type { Database } from './database.ts';
import type { Row } from './row.ts';

/** One morning's round: requests to LINE, documents read and written. */
export async function roundCost(database: Database, subjects: number): Promise<Row> {
  const { world, outside, count } = await aTown(database, subjects);
  const { reads, writes } = await count(() => sweep(world, at('2026-11-23 08:00')));
  const requests = outside.calls.filter(({ to }) => to === 'multicast').length;
  const rosters = Math.ceil(subjects / 500);
  return {
    what: `a round for ${subjects} subjects`,
    measured: `${requests} requests, ${reads} reads, ${writes} writes`,
    budget: `${rosters} requests, ${rosters + 5} reads, ${rosters + 5} writes`,
    kept: requests <= Math.ceil(rosters * 1.01) && reads <= rosters + 5 && writes <= rosters + 5,
  };
}

/** One tap on this morning's message. */
export async function tapCost(database: Database): Promise<Row> {
  const { world, outside, count } = await aTown(database, 1_000);
  await sweep(world, at('2026-11-23 08:00'));
  outside.calls.length = 0;
  const { reads, writes } = await count(() =>
    answerEvent(world, 'demo', {
      id: 'tap',
      lineUserId: 'line-s999',
      at: at('2026-11-23 08:01'),
      what: { is: 'pressed', press: { do: 'well' } },
      replyToken: 'line-s999/tap',
      late: false,
    }),
  );
  return {
    what: 'a tap',
    measured: `${reads} reads, ${writes} writes, ${outside.calls.length} reply`,
    budget: '2 reads, 2 writes, 1 reply',
    kept: reads <= 2 && writes <= 2 && outside.calls.length === 1,
  };
}

/** The daily search for silence, with some newly silent among many. */
export async function searchCost(database: Database, subjects: number, silent: number): Promise<Row> {
  const seen = (n: number) => ({ answeredThrough: n < silent ? 3 : 5 });
  const { world, count, of } = await aTown(database, subjects, seen);
  const now = at('2026-11-23 12:30');
  const municipality = aMunicipality('demo', at('2026-11-23 09:00'));
  const wave = { ...firstWave(municipality), seq: 5, nextAlertAt: now };
  await of.municipality.set(withWave(municipality, wave));
  const { reads } = await count(() => searchSilence(world, 'demo', 'w1', now));
  const again = await count(() => searchSilence(world, 'demo', 'w1', now));
  return {
    what: `the search for silence, ${silent} newly silent of ${subjects}`,
    measured: `${reads} reads; again: ${again.writes} writes`,
    budget: `${silent + 5} reads; again: 0 writes`,
    kept: reads <= silent + 5 && again.writes === 0,
  };
}
