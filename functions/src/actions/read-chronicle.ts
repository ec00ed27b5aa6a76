import type { Instant } from '../domain/calendar.ts';
import { chroniclePage, entryOfCase, entryOfChange, ownEntries, type Reaching } from '../domain/chronicle.ts';
import { Refusal } from '../domain/refusal.ts';
import type { World } from './world.ts';

/** Cases, and changes by staff, that are read for a page. */
export const CHRONICLE_READS = 20;

/**
 * Somebody's time with the service, the latest first: cases, pauses, who watches, what staff changed, the registration. Nothing is
 * kept for it: it is told from what is there. `before` is where the former page ended. Refuses `no-such-subject`. Reads the
 * municipality, the subject, at most twenty cases, twenty lines of the access log and whom these are by.
 */
export function readChronicle(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  subjectId: string,
  before: Instant | null,
) {
  return world.towns.read(municipalityId, async (town) => {
    const [municipality, subject] = await Promise.all([town.municipality(), town.subject(subjectId)]);
    if (!subject) throw new Refusal('no-such-subject');
    const wanted = { uid: null, subjectId, does: 'changes', from: null, before } as const;
    const [cases, changes] = await Promise.all([
      town.alertsAbout(subjectId, CHRONICLE_READS, before ?? undefined),
      town.accesses(wanted, CHRONICLE_READS),
    ]);
    const kinds: Reaching[] = [
      { entries: ownEntries(subject, municipality.settings.timeZone), backTo: null },
      { entries: cases.map(entryOfCase), backTo: endOf(cases.map(({ openedAt }) => openedAt)) },
      {
        entries: changes.flatMap((line) => entryOfChange(line) ?? []),
        backTo: endOf(changes.map(({ at }) => at)),
      },
    ];
    const { entries, next } = chroniclePage(kinds, before);
    const uids = [...new Set(entries.flatMap((entry) => (entry.what === 'change' ? [entry.uid] : [])))];
    const staff = await Promise.all(uids.map((uid) => town.staff(uid)));
    const nameOf = (uid: string) => staff.find((each) => each?.uid === uid)?.name ?? null;
    return {
      entries: entries.map((entry) =>
        entry.what === 'change' ? { ...entry, name: nameOf(entry.uid) } : entry,
      ),
      next,
    };
  });
}

/** How far back a full page reaches; one that is not full reaches to the beginning. */
const endOf = (moments: Instant[]): Instant | null =>
  moments.length === CHRONICLE_READS ? (moments.at(-1) ?? null) : null;
