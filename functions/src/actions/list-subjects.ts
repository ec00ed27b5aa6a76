import { dateOf, type Instant, type LocalDate } from '../domain/calendar.ts';
import { waveOf, type Municipality } from '../domain/municipality.ts';
import { contactsIn, NO_CONTACTS } from '../domain/registration/contacts.ts';
import type { QuestionSet } from '../domain/registration/question-set.ts';
import { seesAnswers, type Staff } from '../domain/staff.ts';
import { placeOf, type Place, type SubjectOrder, type Wanted } from '../domain/subject-order.ts';
import { searchToken } from '../domain/subject-search.ts';
import { keysOf, stateOf, type SubjectState } from '../domain/subject-state.ts';
import type { Subject } from '../domain/subject.ts';
import { OUT_OF_REACH, reachKey } from '../domain/watcher-reach.ts';
import type { TownReading } from './town.ts';
import type { World } from './world.ts';

/** Whom a list is to show, as staff ask for it. */
export type Whom =
  | { are: 'everybody' }
  | { are: 'in-state'; state: SubjectState }
  | { are: 'out-of-reach' }
  | { are: 'found'; typed: string };

/** A page of subjects. Reads the municipality, whom it shows, and a question set that was never read before. */
export function listSubjects(
  world: World,
  municipalityId: string,
  asked: { whom: Whom; order: SubjectOrder; after: Place | null; limit: number },
  by: Staff,
  now: Instant,
) {
  return world.towns.read(municipalityId, async (town) => {
    const municipality = await town.municipality();
    const today = dateOf(now, municipality.settings.timeZone);
    const wanted = wantedBy(asked.whom, municipality, today);
    const order = hasOrders(asked.whom) ? asked.order : 'kana';
    const found = await town.subjectsWanted(wanted, order, asked.limit, asked.after ?? undefined);
    const sets = await setsOf(town, found);
    const last = found.length === asked.limit ? found.at(-1) : undefined;
    return {
      people: found.map((subject) => ({
        ...atAGlance(subject, municipality, today),
        ...(seesAnswers(by.role) ? contactsOf(subject, sets) : NO_CONTACTS),
      })),
      next: last ? placeOf(last, order) : null,
    };
  });
}

/** How many there are of them; one read a thousand. */
export function countSubjects(world: World, municipalityId: string, whom: Whom, now: Instant) {
  return world.towns.read(municipalityId, async (town) => {
    const municipality = await town.municipality();
    const today = dateOf(now, municipality.settings.timeZone);
    return { people: await town.countWanted(wantedBy(whom, municipality, today)) };
  });
}

/** Few enough to be read to the end have one order, which needs one index. */
const hasOrders = ({ are }: Whom) => are === 'everybody' || are === 'in-state';

/** A search for nothing, spaces say, is for everybody. */
function wantedBy(whom: Whom, { waves }: Municipality, today: LocalDate): Wanted {
  if (whom.are === 'everybody') return 'everybody';
  if (whom.are === 'in-state') return keysOf(whom.state, waves, today);
  if (whom.are === 'out-of-reach') return { reach: OUT_OF_REACH };
  const token = searchToken(whom.typed);
  return token === null ? 'everybody' : { token };
}

function atAGlance(subject: Subject, municipality: Municipality, today: LocalDate) {
  const { id, registrationNumber, name, kana, registeredAt, lastReport, watchers } = subject;
  const state = stateOf(subject, waveOf(municipality, subject), today);
  const lastReportAt = lastReport?.lastAt ?? null;
  const reach = reachKey(subject);
  return {
    id,
    registrationNumber,
    name,
    kana,
    state,
    registeredAt,
    lastReportAt,
    watchers: watchers.length,
    reach,
  };
}

async function setsOf(town: TownReading, subjects: Subject[]): Promise<Map<number, QuestionSet>> {
  const versions = [...new Set(subjects.map(({ questionSetVersion }) => questionSetVersion))];
  const sets = await Promise.all(versions.map((version) => town.questionSet(version)));
  return new Map(sets.map((set) => [set.version, set]));
}

function contactsOf({ questionSetVersion, answers }: Subject, sets: Map<number, QuestionSet>) {
  const set = sets.get(questionSetVersion);
  return set ? contactsIn(set, answers) : NO_CONTACTS;
}
