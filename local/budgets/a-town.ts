import type { World } from '../../functions/src/actions/world.ts';
import { collections } from '../../functions/src/firestore/collections.ts';
import { firestoreTowns } from '../../functions/src/firestore/towns.ts';
import { aMunicipality } from '../../functions/src/testing/a-municipality.ts';
import { accountsInMemory } from '../../functions/src/testing/accounts-in-memory.ts';
import { aSubject } from '../../functions/src/testing/a-subject.ts';
import { fakeOutside } from '../../functions/src/testing/fake-line.ts';
import { at } from '../../functions/src/testing/world-at.ts';
import type { Database } from './database.ts';

/** What something cost, as Firestore bills it. */
export interface Cost {
  reads: number;
  writes: number;
  deletes: number;
}

/** A municipality with so many subjects in the database, an outside that takes everything, and a meter. */
export async function aTown(database: Database, subjects: number, more: (n: number) => object = () => ({})) {
  const { db, server } = database;
  await server.clear();
  const of = collections(db).of('demo');
  const municipality = aMunicipality('demo', at('2026-11-23 07:00'), { alertAfterRounds: 2 });
  const rosters = Array.from({ length: Math.ceil(subjects / 500) }, (_, index) => ({
    id: `r${index + 1}`,
    lineUserIds: Array.from(
      { length: Math.min(500, subjects - index * 500) },
      (_each, n) => `line-s${index * 500 + n}`,
    ),
  }));
  const writer = db.bulkWriter({ throttling: false });
  const sizes = rosters.map(({ id, lineUserIds }) => ({ id, waveId: 'w1', size: lineUserIds.length }));
  const written = [
    writer.set(of.municipality, { ...municipality, rosters: sizes }),
    ...rosters.map((roster) => writer.set(of.rosters.doc(roster.id), roster)),
    ...Array.from({ length: subjects }, (_, n) =>
      writer.set(
        of.subjects.doc(`s${n}`),
        aSubject(`s${n}`, { rosterId: `r${Math.floor(n / 500) + 1}`, ...more(n) }),
      ),
    ),
  ];
  await writer.close();
  await Promise.all(written);

  const outside = fakeOutside();
  const world: World = {
    towns: firestoreTowns(db, async () => undefined),
    line: outside.line,
    mail: outside.mail,
    accounts: accountsInMemory().room,
    dice: { id: () => 'id', digits: () => '12345678' },
    log: new Proxy({} as World['log'], { get: () => () => undefined }),
  };
  const count = async (act: () => Promise<unknown>): Promise<Cost> => {
    server.resetUsage();
    await act();
    const { reads, writes, deletes } = server.usage();
    return { reads, writes, deletes };
  };
  return { world, outside, count, of };
}
