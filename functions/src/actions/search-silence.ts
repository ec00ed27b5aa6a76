import { openAlert } from '../domain/alert.ts';
import type { Instant } from '../domain/calendar.ts';
import { waveOf, withWave, type Settings } from '../domain/municipality.ts';
import { toPerson, toStaff } from '../domain/outgoing.ts';
import { isSilent, missedRounds, silentThrough } from '../domain/silence.ts';
import type { Subject } from '../domain/subject.ts';
import { reachesNobody } from '../domain/watcher-reach.ts';
import type { Wave } from '../domain/wave.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

/** People looked at in one transaction: an alert is some 4 writes, far below Firestore's 10 MiB a transaction. */
const PAGE = 200;

/**
 * Raises an alert for everybody of a wave who has newly missed N rounds, tells their families and staff, and rests until the next
 * round is delivered. Reads what it finds, not everybody. A second run finds nothing due and writes nothing.
 */
export async function searchSilence(
  world: World,
  municipalityId: string,
  waveId: string,
  now: Instant,
): Promise<void> {
  let next: Place | null = { by: 'silentSince' };
  for (let page = 0; next; page++) {
    const from: Place = next;
    const searched = await world.towns.change(municipalityId, (town) =>
      searchPage(town, waveId, page, from, now),
    );
    if (searched.raised > 0) world.log.alertsRaised(municipalityId, searched.raised);
    next = searched.next;
  }
}

/** Where a page of the search begins: first who is judged by the municipality's N, then who has an N of their own. */
interface Place {
  by: 'silentSince' | 'silentFrom';
  after?: Subject;
}

async function searchPage(
  town: Town,
  waveId: string,
  page: number,
  from: Place,
  now: Instant,
): Promise<{ raised: number; next: Place | null }> {
  const municipality = await town.municipality();
  const { settings } = municipality;
  const wave = waveOf(municipality, { waveId });
  if (wave.nextAlertAt === null || now < wave.nextAlertAt) return { raised: 0, next: null };
  const { found, next } = await findPage(town, wave, settings, from);

  const alarms = new Map<string, string[]>();
  const silent = found.filter((subject) => isSilent(wave, settings, subject));
  for (const each of silent) {
    const raised = openAlert(each, 'silence', missedRounds(wave, each), settings, now);
    town.saveAlert(raised);
    town.saveSubject(raised.subject);
    for (const id of raised.alert.told) alarms.set(id, [...(alarms.get(id) ?? []), raised.alert.id]);
  }
  // One message a person and round, even for somebody who watches two silent people: it names nobody anyway.
  for (const [lineUserId, alertIds] of alarms) {
    const content = toPerson(lineUserId, { kind: 'alert-notice' });
    town.say(`silence/${waveId}/${wave.seq}/${lineUserId}`, content, now, alertIds);
  }
  if (silent.length > 0) {
    const notice = {
      kind: 'silence',
      people: silent.length,
      alone: silent.filter(reachesNobody).length,
      at: now,
    } as const;
    town.say(`silence/${waveId}/${wave.seq}/staff/${page}`, toStaff(notice), now);
  }

  if (next === null) {
    town.saveMunicipality(withWave(municipality, { ...wave, nextAlertAt: null, lastSearchAt: now }));
  }
  return { raised: silent.length, next };
}

/** A page of those who may be silent, each once. */
async function findPage(
  town: Town,
  wave: Wave,
  settings: Settings,
  { by, after }: Place,
): Promise<{ found: Subject[]; next: Place | null }> {
  const through = by === 'silentSince' ? silentThrough(wave, settings) : wave.seq;
  const found = await town.subjectsSilent(wave.id, by, through, PAGE, after);
  const last = found.length === PAGE ? found.at(-1) : undefined;
  if (last) return { found, next: { by, after: last } };
  if (by === 'silentFrom') return { found, next: null };

  const others = await findPage(town, wave, settings, { by: 'silentFrom' });
  const known = new Set(found.map(({ id }) => id));
  return { ...others, found: [...found, ...others.found.filter(({ id }) => !known.has(id))] };
}
