import type { Access } from '../domain/access.ts';
import type { Town, TownReading, Towns } from '../actions/town.ts';
import type { Conversation } from '../domain/conversation.ts';
import type { Alert } from '../domain/alert.ts';
import type { Day } from '../domain/day.ts';
import { dueAt, type Municipality } from '../domain/municipality.ts';
import type { Import } from '../domain/import.ts';
import { outgoing, type Outgoing } from '../domain/outgoing.ts';
import { newPerson, type Person } from '../domain/person.ts';
import type { ProxyReport } from '../domain/proxy-report.ts';
import type { Report } from '../domain/report.ts';
import type { Recipient } from '../domain/recipient.ts';
import { Refusal } from '../domain/refusal.ts';
import { noDraft } from '../domain/registration/draft.ts';
import type { Publication } from '../domain/registration/publication.ts';
import type { Roster } from '../domain/roster.ts';
import { silentFrom, silentSince } from '../domain/silence.ts';
import { lookups } from '../domain/subject-search.ts';
import { keysThrough } from '../domain/subject-state.ts';
import type { Staff } from '../domain/staff.ts';
import type { Subject } from '../domain/subject.ts';
import type { Step } from '../domain/timeline.ts';
import { accessesWanted } from './accesses-in-memory.ts';
import { alertsIn, all, due, waitingIn, type Documents } from './due-in-memory.ts';
import { staffInOrder } from './staff-in-memory.ts';
import { monthsIn } from './months-in-memory.ts';
import { statusIn } from './status-in-memory.ts';
import { inOrderOf, isWanted, turning, wantedInOrder } from './wanted-in-memory.ts';

const REMOVED = Symbol('removed');

/**
 * Municipalities in memory, for tests in milliseconds. It must pass the same suite as Firestore (testing/towns-suite.ts),
 * and is stricter in one thing: it runs every body of a change twice, as Firestore may.
 */
export function townsInMemory(documents: Documents = new Map()): Towns & { documents: Documents } {
  let turn: Promise<unknown> = Promise.resolve();
  return {
    documents,
    change(municipalityId, body) {
      const mine = turn.then(async () => {
        await body(changing(documents, municipalityId, new Map()));
        const writes: Documents = new Map();
        const result = await body(changing(documents, municipalityId, writes));
        for (const [path, value] of writes) {
          if (value === REMOVED) documents.delete(path);
          else documents.set(path, structuredClone(value));
        }
        return result;
      });
      turn = mine.catch(() => undefined);
      return mine;
    },
    read: (municipalityId, body) => body(reading(documents, municipalityId)),
    noteWebhook: async (municipalityId, last) => void documents.set(`${municipalityId}/webhooks/last`, last),
    dueMunicipalities: async (now) =>
      municipalitiesOf(documents)
        .filter((municipality) => dueAt(municipality) <= now)
        .sort((a, b) => dueAt(a) - dueAt(b))
        .map((municipality) => ({ id: municipality.id, read: () => municipality })),
    dueAlerts: async (now, limit) => due(alertsIn(documents), now, limit),
    dueOutgoing: async (now, limit) => due(waitingIn(documents), now, limit),
    nextDue: async () => {
      const moments = [
        ...municipalitiesOf(documents).map(dueAt),
        ...[...alertsIn(documents), ...waitingIn(documents)].map(({ dueAt: moment }) => moment),
      ];
      return moments.length === 0 ? null : Math.min(...moments);
    },
  };
}

const municipalitiesOf = (documents: Documents) =>
  all<Municipality>(documents, /^[^/]+$/).map(([, municipality]) => municipality);

function reading(documents: Documents, id: string): TownReading {
  const get = async <T>(path: string): Promise<T | null> =>
    (structuredClone(documents.get(`${id}${path}`)) as T | undefined) ?? null;
  const list = async <T>(collection: string): Promise<T[]> =>
    all<T>(documents, new RegExp(`^${id}/${collection}/[^/]+$`)).map(([, value]) => value);
  const subjects = () => list<Subject>('subjects');
  const openAlerts = async (only?: Alert['status']) =>
    (await list<Alert>('alerts')).filter(({ status }) => status !== 'closed' && status === (only ?? status));
  const closedSince = async (moment: number) =>
    (await list<Alert>('alerts'))
      .filter(({ closedAt }) => closedAt !== null && closedAt >= moment)
      .sort((a, b) => Number(b.closedAt) - Number(a.closedAt));
  const page = <T extends R, R>(
    rows: T[],
    idOf: (row: R) => string,
    limit: number,
    after: R | undefined,
  ): T[] =>
    rows
      .filter((row) => after === undefined || idOf(row) > idOf(after))
      .sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
      .slice(0, limit);
  return {
    id,
    municipality: async () => {
      const found = await get<Municipality>('');
      if (!found) throw new Refusal('municipality-not-found');
      return found;
    },
    questionSet: async (version) => {
      const found = await get<Publication>(`/questionSets/${version}`);
      if (!found) throw new Error(`municipality ${id} has no question set ${version}`);
      return found.set;
    },
    publication: (version) => get(`/questionSets/${version}`),
    draft: async () => (await get('/drafts/questions')) ?? noDraft,
    subject: (subjectId) => get(`/subjects/${subjectId}`),
    subjects: async (limit, after) => page(await subjects(), ({ id: own }) => own, limit, after),
    subjectsOfImport: async (importId, limit) =>
      (await subjects()).filter((each) => each.importId === importId).slice(0, limit),
    import: (importId) => get(`/imports/${importId}`),
    imports: async (limit) =>
      (await list<Import>('imports')).sort((a, b) => b.startedAt - a.startedAt).slice(0, limit),
    subjectOf: async (lineUserId) =>
      (await subjects()).find((each) => each.lineUserId === lineUserId) ?? null,
    subjectWithNumber: async (number) =>
      (await subjects()).find(({ registrationNumber }) => registrationNumber === number) ?? null,
    subjectsWith: async (lookup, values) =>
      (await subjects()).filter((each) => values.includes(lookups(each)[lookup] ?? '')),
    subjectsAnsweredThrough: async (waveId, seq, limit, after) => {
      const asked = (await subjects()).filter((each) =>
        isWanted(each, { ranges: [keysThrough(waveId, seq)] }),
      );
      return inOrderOf(asked, ({ answeredThrough }) => answeredThrough, limit, after);
    },
    subjectsSilent: async (waveId, by, seq, limit, after) => {
      const key = (subject: Subject) =>
        (by === 'silentSince' ? silentSince : silentFrom)(subject) ?? Infinity;
      const silent = (await subjects()).filter((each) => each.waveId === waveId && key(each) <= seq);
      return inOrderOf(silent, key, limit, after);
    },
    countSubjects: async (status, answered) => {
      const having = (await subjects()).filter((each) => each.status === status);
      if (!answered) return having.length;
      const { waveId, from, through = Infinity } = answered;
      const isWanted = ({ answeredThrough: seq }: Subject) => seq >= from && seq <= through;
      return having.filter((each) => each.waveId === waveId && isWanted(each)).length;
    },
    subjectsTurning: async (waveId, when, limit) => turning(await subjects(), waveId, when, limit),
    countSubjectsOf: async (waveId) => (await subjects()).filter((each) => each.waveId === waveId).length,
    subjectsWanted: async (wanted, order, limit, after) =>
      wantedInOrder(await subjects(), wanted, order, after).slice(0, limit),
    countWanted: async (wanted) => (await subjects()).filter((each) => isWanted(each, wanted)).length,
    countRegistered: async (versions) =>
      (await subjects()).filter((each) => !versions || versions.includes(each.questionSetVersion)).length,
    guessesAt: (number) => get(`/guesses/${number}`),
    talksAbout: async (number) =>
      (await list<Conversation>('conversations'))
        .filter(({ talk }) => talk?.kind === 'family' && talk.number === number)
        .map(({ lineUserId }) => lineUserId),
    reportsOf: async (subjectId, limit) =>
      (await list<Report>(`subjects/${subjectId}/reports`)).slice(0, limit),
    proxyReport: (subjectId, date) => get(`/subjects/${subjectId}/proxyReports/${date}`),
    proxyReportsOf: async (subjectId, limit) =>
      (await list<ProxyReport>(`subjects/${subjectId}/proxyReports`)).slice(0, limit),
    alertsAbout: async (subjectId, limit, before = Infinity) =>
      (await list<Alert>('alerts'))
        .filter((alert) => alert.subjectId === subjectId && alert.openedAt < before)
        .sort((a, b) => b.openedAt - a.openedAt)
        .slice(0, limit),
    stepsOf: async (alertId, limit) => (await list<Step>(`alerts/${alertId}/steps`)).slice(0, limit),
    days: async (from) =>
      (await list<Day>('days'))
        .filter(({ date }) => date >= from)
        .sort((a, b) => a.date.localeCompare(b.date)),
    departure: (departureId) => get(`/departures/${departureId}`),
    report: (subjectId, date) => get(`/subjects/${subjectId}/reports/${date}`),
    person: async (lineUserId) => (await get(`/people/${lineUserId}`)) ?? newPerson(lineUserId),
    conversation: (lineUserId) => get(`/conversations/${lineUserId}`),
    people: async (limit, after) =>
      page(await list<Person>('people'), ({ lineUserId }) => lineUserId, limit, after),
    roster: async (rosterId) => (await get(`/rosters/${rosterId}`)) ?? { id: rosterId, lineUserIds: [] },
    rosters: async (ids) => (await list<Roster>('rosters')).filter((roster) => ids.includes(roster.id)),
    round: (waveId, seq) => get(`/rounds/${waveId}-${seq}`),
    alert: (alertId) => get(`/alerts/${alertId}`),
    openAlerts: async (limit, only) =>
      (await openAlerts(only))
        .sort((a, b) => a.kind.localeCompare(b.kind) || a.openedAt - b.openedAt)
        .slice(0, limit),
    countOpenAlerts: async (only) => (await openAlerts(only)).length,
    alertsClosedSince: async (moment, limit) => (await closedSince(moment)).slice(0, limit),
    countAlertsClosedSince: async (moment) => (await closedSince(moment)).length,
    alarmsAbout: async (alertId, limit) =>
      (await list<Outgoing>('outbox'))
        .filter(({ alarmsAbout }) => alarmsAbout.includes(alertId))
        .slice(0, limit),
    recipient: (recipientId) => get(`/recipients/${recipientId}`),
    recipients: () => list<Recipient>('recipients'),
    staff: (uid) => get(`/staff/${uid}`),
    accesses: async (wanted, limit, after) =>
      accessesWanted(await list<Access>('accessLog'), wanted, after).slice(0, limit),
    staffMembers: async (which, limit, after) =>
      staffInOrder(await list<Staff>('staff'), which, limit, after),
    outgoing: (messageId) => get(`/outbox/${messageId}`),
    lastWebhook: () => get('/webhooks/last'),
    ...statusIn(list),
    ...monthsIn(list),
  };
}

function changing(documents: Documents, id: string, writes: Documents): Town {
  const save = (path: string, value: unknown) => void writes.set(`${id}${path}`, value);
  return {
    ...reading(documents, id),
    hasChanged: () => writes.size > 0,
    saveMunicipality: (municipality) => save('', municipality),
    saveSubject: (subject) => save(`/subjects/${subject.id}`, subject),
    saveImport: (found) => save(`/imports/${found.id}`, found),
    saveReport: (subjectId, report) => save(`/subjects/${subjectId}/reports/${report.date}`, report),
    saveProxyReport: (subjectId, report) =>
      save(`/subjects/${subjectId}/proxyReports/${report.date}`, report),
    savePerson: (person) => save(`/people/${person.lineUserId}`, person),
    saveConversation: (conversation) => save(`/conversations/${conversation.lineUserId}`, conversation),
    saveGuessesAt: (number, failures) => save(`/guesses/${number}`, failures),
    saveRoster: (roster) => save(`/rosters/${roster.id}`, roster),
    saveRound: (round) => save(`/rounds/${round.waveId}-${round.seq}`, round),
    saveAlert: ({ alert, step }) => {
      save(`/alerts/${alert.id}`, alert);
      save(`/alerts/${alert.id}/steps/${step.no}`, step);
    },
    saveOutgoing: (message) => save(`/outbox/${message.id}`, message),
    savePublication: (publication) => save(`/questionSets/${publication.set.version}`, publication),
    saveDraft: (draft) => save('/drafts/questions', draft),
    saveRecipient: (recipient) => save(`/recipients/${recipient.id}`, recipient),
    removeRecipient: (recipientId) => save(`/recipients/${recipientId}`, REMOVED),
    saveStaff: (staff) => save(`/staff/${staff.uid}`, staff),
    saveAccess: (access) => save(`/accessLog/${access.id}`, access),
    saveDeparture: (departure) => save(`/departures/${departure.id}`, departure),
    saveDay: (day) => save(`/days/${day.date}`, day),
    deleteSubject: (subjectId) => save(`/subjects/${subjectId}`, REMOVED),
    deletePerson: (lineUserId) => save(`/people/${lineUserId}`, REMOVED),
    deleteConversation: (lineUserId) => save(`/conversations/${lineUserId}`, REMOVED),
    deleteGuessesAt: (number) => save(`/guesses/${number}`, REMOVED),
    deleteReport: (subjectId, date) => save(`/subjects/${subjectId}/reports/${date}`, REMOVED),
    deleteProxyReport: (subjectId, date) => save(`/subjects/${subjectId}/proxyReports/${date}`, REMOVED),
    deleteAlert: (alertId) => save(`/alerts/${alertId}`, REMOVED),
    deleteStep: (alertId, no) => save(`/alerts/${alertId}/steps/${no}`, REMOVED),
    say: (decision, content, at, alarmsAbout) => {
      const message = outgoing(id, decision, content, at, alarmsAbout);
      save(`/outbox/${message.id}`, message);
    },
  };
}
