import type { DocumentReference, Firestore, Query } from 'firebase-admin/firestore';
import type { TownReading } from '../actions/town.ts';
import type { Instant, LocalDate } from '../domain/calendar.ts';
import type { Municipality } from '../domain/municipality.ts';
import { newPerson } from '../domain/person.ts';
import { Refusal } from '../domain/refusal.ts';
import { silentFrom, silentSince } from '../domain/silence.ts';
import { isNobody } from '../domain/subject-order.ts';
import { noDraft } from '../domain/registration/draft.ts';
import type { Publication } from '../domain/registration/publication.ts';
import { accessesWanted } from './accesses-wanted.ts';
import { collections } from './collections.ts';
import { wantedAmong, wantedInOrder } from './wanted-subjects.ts';
import { keysThrough, stateKey } from '../domain/subject-state.ts';

/** How documents are read: inside a transaction, or plainly. */
export interface Reader {
  get<T>(reference: DocumentReference<T>): Promise<T | undefined>;
  find<T>(query: Query<T>): Promise<T[]>;
  count<T>(query: Query<T>): Promise<number>;
  sum<T>(query: Query<T>, field: string): Promise<number>;
}

/** A published version never changes, so it is read once a process. */
const publications = new WeakMap<Firestore, Map<string, Promise<Publication | undefined>>>();
/** The most values that a query takes for one field. */
const VALUES_A_QUERY = 30;
/** The document that holds the draft. */
export const DRAFT = 'questions';
/** The document that holds the last webhook. */
export const LAST = 'last';

const silences = { silentSince, silentFrom };

/** What can be read of a municipality. The municipality's own document is read at most once. */
export function townReading(db: Firestore, municipalityId: string, read: Reader): TownReading {
  const of = collections(db).of(municipalityId);
  let municipality: Promise<Municipality | undefined> | undefined;

  const publication = (version: number) =>
    published(db, `${municipalityId}/${version}`, async () =>
      (await of.questionSets.doc(String(version)).get()).data(),
    );
  const openAlerts = (only?: 'open' | 'taken') =>
    of.alerts.where('status', 'in', only === undefined ? ['open', 'taken'] : [only]);
  const closedSince = (moment: Instant) => of.alerts.where('closedAt', '>=', new Date(moment));
  const failedSince = (moment: Instant) =>
    of.outbox.where('status', '==', 'failed').where('madeAt', '>=', new Date(moment));
  const waiting = of.outbox.where('status', 'in', ['waiting', 'sending']);
  const page = <T>(all: Query<T>, limit: number, after: string | undefined): Promise<T[]> => {
    const inOrder = all.orderBy('__name__').limit(limit);
    return read.find(after === undefined ? inOrder : inOrder.startAfter(after));
  };
  const first = async <T>(query: Query<T>): Promise<T | null> => (await read.find(query.limit(1)))[0] ?? null;

  return {
    id: municipalityId,
    municipality: async () => {
      municipality ??= read.get(of.municipality);
      const found = await municipality;
      if (!found) throw new Refusal('municipality-not-found');
      return found;
    },
    questionSet: async (version) => {
      const found = await publication(version);
      if (!found) throw new Error(`municipality ${municipalityId} has no question set ${version}`);
      return found.set;
    },
    publication: async (version) => (await publication(version)) ?? null,
    draft: async () => (await read.get(of.drafts.doc(DRAFT))) ?? noDraft,
    subject: async (id) => (await read.get(of.subjects.doc(id))) ?? null,
    subjects: (limit, after) => page(of.subjects, limit, after?.id),
    subjectsOfImport: (importId, limit) =>
      read.find(of.subjects.where('importId', '==', importId).limit(limit)),
    import: async (id) => (await read.get(of.imports.doc(id))) ?? null,
    imports: (limit) => read.find(of.imports.orderBy('startedAt', 'desc').limit(limit)),
    subjectOf: (lineUserId) => first(of.subjects.where('lineUserId', '==', lineUserId)),
    subjectWithNumber: (number) => first(of.subjects.where('registrationNumber', '==', number)),
    subjectsWith: async (lookup, values) => {
      const parts = inParts(values).map((part) => read.find(of.subjects.where(lookup, 'in', part)));
      return (await Promise.all(parts)).flat();
    },
    subjectsAnsweredThrough: (waveId, seq, limit, after) => {
      const { from, below } = keysThrough(waveId, seq);
      const behind = of.subjects.where('stateKey', '>=', from).where('stateKey', '<', below);
      const inOrder = behind.orderBy('stateKey').orderBy('__name__').limit(limit);
      return read.find(after ? inOrder.startAfter(stateKey(after), after.id) : inOrder);
    },
    subjectsSilent: (waveId, by, seq, limit, after) => {
      const silent = of.subjects.where('waveId', '==', waveId).where(by, '<=', seq);
      const inOrder = silent.orderBy(by).orderBy('__name__').limit(limit);
      return read.find(after ? inOrder.startAfter(silences[by](after), after.id) : inOrder);
    },
    subjectsTurning: (waveId, when, limit) => {
      const ofWave = of.subjects.where('waveId', '==', waveId);
      const turning =
        'through' in when
          ? ofWave.where('pauseTurnsOn', '<=', when.through)
          : ofWave.where('pauseTurnsOn', '>', when.after);
      return read.find(turning.orderBy('pauseTurnsOn').limit(limit));
    },
    countSubjects: (status, answered) => {
      const having = of.subjects.where('status', '==', status);
      if (!answered) return read.count(having);
      const { waveId, from, through } = answered;
      const since = having.where('waveId', '==', waveId).where('answeredThrough', '>=', from);
      return read.count(through === undefined ? since : since.where('answeredThrough', '<=', through));
    },
    countSubjectsOf: (waveId) => read.count(of.subjects.where('waveId', '==', waveId)),
    subjectsWanted: (wanted, order, limit, after) =>
      isNobody(wanted)
        ? Promise.resolve([])
        : read.find(wantedInOrder(of.subjects, wanted, order, after).limit(limit)),
    countWanted: (wanted) =>
      isNobody(wanted) ? Promise.resolve(0) : read.count(wantedAmong(of.subjects, wanted)),
    countRegistered: async (versions) => {
      if (!versions) return read.count(of.subjects);
      const counts = await Promise.all(
        inParts(versions).map((part) => read.count(of.subjects.where('questionSetVersion', 'in', part))),
      );
      return counts.reduce((sum, count) => sum + count, 0);
    },
    guessesAt: async (number) => (await read.get(of.guesses.doc(number))) ?? null,
    talksAbout: async (number) => {
      const found = await read.find(of.conversations.where('aboutNumber', '==', number));
      return found.map(({ lineUserId }) => lineUserId);
    },
    reportsFrom: (subjectId, date) =>
      read.find(of.reports(subjectId).where('date', '>=', date).orderBy('date')),
    reportsBetween: (subjectId, from, through) =>
      read.find(of.reports(subjectId).where('date', '>=', from).where('date', '<=', through).orderBy('date')),
    reportsOf: (subjectId, limit) => read.find(of.reports(subjectId).limit(limit)),
    report: async (subjectId, date) => (await read.get(of.reports(subjectId).doc(date))) ?? null,
    proxyReport: async (subjectId, date) => (await read.get(of.proxyReports(subjectId).doc(date))) ?? null,
    proxyReportsOf: (subjectId, limit) => read.find(of.proxyReports(subjectId).limit(limit)),
    proxyReportsOn: (subjectId, dates) =>
      onDates(dates, (part) => read.find(of.proxyReports(subjectId).where('date', 'in', part))),
    person: async (lineUserId) => (await read.get(of.people.doc(lineUserId))) ?? newPerson(lineUserId),
    conversation: async (lineUserId) => (await read.get(of.conversations.doc(lineUserId))) ?? null,
    people: (limit, after) => page(of.people, limit, after?.lineUserId),
    roster: async (id) => (await read.get(of.rosters.doc(id))) ?? { id, lineUserIds: [] },
    rosters: async (ids) => {
      const found = await Promise.all(ids.map((id) => read.get(of.rosters.doc(id))));
      return found.filter((roster) => roster !== undefined);
    },
    round: async (waveId, seq) => (await read.get(of.rounds.doc(`${waveId}-${seq}`))) ?? null,
    roundsOn: (waveId, dates) =>
      onDates(dates, (part) => read.find(of.rounds.where('waveId', '==', waveId).where('date', 'in', part))),
    roundsFrom: (date) => read.find(of.rounds.where('date', '>=', date).orderBy('date')),
    countAskedFrom: (date) => read.sum(of.rounds.where('date', '>=', date), 'accepted'),
    alert: async (id) => (await read.get(of.alerts.doc(id))) ?? null,
    alertsAbout: (subjectId, limit, before) => {
      const about = of.alerts.where('subjectId', '==', subjectId);
      const until = before === undefined ? about : about.where('openedAt', '<', new Date(before));
      return read.find(until.orderBy('openedAt', 'desc').limit(limit));
    },
    stepsOf: (alertId, limit) => read.find(of.steps(alertId).limit(limit)),
    days: (from) => read.find(of.days.where('date', '>=', from).orderBy('date')),
    departure: async (id) => (await read.get(of.departures.doc(id))) ?? null,
    // 'help' sorts before 'silence': a cry for help never falls off the end of a short list.
    openAlerts: (limit, only) => read.find(openAlerts(only).orderBy('kind').orderBy('openedAt').limit(limit)),
    countOpenAlerts: (only) => read.count(openAlerts(only)),
    alertsClosedSince: (moment, limit) =>
      read.find(closedSince(moment).orderBy('closedAt', 'desc').limit(limit)),
    countAlertsClosedSince: (moment) => read.count(closedSince(moment)),
    alarmsAbout: (alertId, limit) =>
      read.find(of.outbox.where('alarmsAbout', 'array-contains', alertId).limit(limit)),
    recipient: async (id) => (await read.get(of.recipients.doc(id))) ?? null,
    recipients: () => read.find(of.recipients),
    countRecipients: (which) =>
      read.count(
        which === 'reachable'
          ? of.recipients.where('failedAt', '==', null).where('confirmedAt', '>=', new Date(0))
          : of.recipients.where('failedAt', '>=', new Date(0)),
      ),
    staff: async (uid) => (await read.get(of.staff.doc(uid))) ?? null,
    accesses: (wanted, limit, after) => read.find(accessesWanted(of.accessLog, wanted, after).limit(limit)),
    staffMembers: (which, limit, after) => {
      if (which === 'active') {
        const all = of.staff.where('disabledAt', '==', null);
        const inOrder = all.orderBy('role').orderBy('name').orderBy('__name__');
        return read.find(
          (after ? inOrder.startAfter(after.role, after.name, after.uid) : inOrder).limit(limit),
        );
      }
      const latest = of.staff.where('disabledAt', '>', new Date(0)).orderBy('disabledAt', 'desc');
      const inOrder = latest.orderBy('__name__', 'desc');
      const from = after && inOrder.startAfter(new Date(after.disabledAt ?? 0), after.uid);
      return read.find((from ?? inOrder).limit(limit));
    },
    outgoing: async (id) => (await read.get(of.outbox.doc(id))) ?? null,
    oldestWaiting: () => first(waiting.orderBy('madeAt')),
    countWaiting: () => read.count(waiting),
    countFailed: (since, which) => {
      const all = failedSince(since);
      if (!which) return read.count(all);
      return read.count(
        'to' in which ? all.where('to', '==', which.to) : all.where('kind', 'in', which.kinds),
      );
    },
    lastWebhook: async () => (await read.get(of.webhooks.doc(LAST))) ?? null,
  };
}

/** Each part small enough for one query. */
const inParts = <T>(values: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(values.length / VALUES_A_QUERY) }, (_, part) =>
    values.slice(part * VALUES_A_QUERY, (part + 1) * VALUES_A_QUERY),
  );

async function onDates<T>(dates: LocalDate[], find: (part: LocalDate[]) => Promise<T[]>): Promise<T[]> {
  return (await Promise.all(inParts(dates).map(find))).flat();
}

function published(
  db: Firestore,
  key: string,
  get: () => Promise<Publication | undefined>,
): Promise<Publication | undefined> {
  const known = publications.get(db) ?? new Map<string, Promise<Publication | undefined>>();
  publications.set(db, known);
  const before = known.get(key);
  if (before) return before;
  const asked = get().then((found) => {
    if (!found) known.delete(key);
    return found;
  });
  asked.catch(() => known.delete(key));
  known.set(key, asked);
  return asked;
}
