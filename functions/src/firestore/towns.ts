import {
  AggregateField,
  type DocumentReference,
  type Firestore,
  type Query,
  type Transaction,
} from 'firebase-admin/firestore';
import type { Town, Towns } from '../actions/town.ts';
import type { Instant } from '../domain/calendar.ts';
import { outgoing } from '../domain/outgoing.ts';
import { collections } from './collections.ts';
import { DRAFT, LAST, townReading, type Reader } from './town-reading.ts';

/** Called after a commit with what it decided to say, so that it need not wait for the next minute. */
export type AfterSaying = (municipalityId: string, ids: string[], at: Instant) => Promise<void>;

/**
 * The municipalities in Firestore. A transaction reads first and writes at its end, as Firestore wants it; Firestore may
 * run the body again when another transaction was faster.
 */
export function firestoreTowns(db: Firestore, afterSaying: AfterSaying): Towns {
  const { municipalities, allAlerts, allOutgoing } = collections(db);
  return {
    async change(municipalityId, body) {
      const done = await db.runTransaction(async (transaction) => {
        const town = changing(db, municipalityId, transaction);
        const result = await body(town);
        town.write();
        return { result, said: town.said };
      });
      const [first] = done.said;
      if (first) {
        const ids = done.said.map(({ id }) => id);
        await afterSaying(municipalityId, ids, first.madeAt);
      }
      return done.result;
    },
    read: (municipalityId, body) => body(townReading(db, municipalityId, plainly)),
    async noteWebhook(municipalityId, last) {
      await collections(db).of(municipalityId).webhooks.doc(LAST).set(last);
    },
    async dueMunicipalities(now) {
      const due = await municipalities.where('dueAt', '<=', new Date(now)).orderBy('dueAt').get();
      return due.docs.map((document) => ({ id: document.id, read: () => document.data() }));
    },
    dueAlerts: (now, limit) => due(allAlerts, now, limit),
    dueOutgoing: (now, limit) => due(allOutgoing, now, limit),
    async nextDue() {
      const first = await Promise.all([
        municipalities.orderBy('dueAt').limit(1).get(),
        ...[allAlerts, allOutgoing].map((all) =>
          all.where('dueAt', '>', new Date(0)).orderBy('dueAt').limit(1).get(),
        ),
      ]);
      const moments = first.flatMap(({ docs }) => docs.map((each) => each.get('dueAt')));
      return moments.length === 0 ? null : Math.min(...moments.map((moment) => moment.toMillis()));
    },
  };
}

/** Documents of every municipality whose moment has come; whose they are, their path says. */
async function due(
  all: Query,
  now: Instant,
  limit: number,
): Promise<{ municipalityId: string; id: string }[]> {
  const found = await all.where('dueAt', '<=', new Date(now)).orderBy('dueAt').limit(limit).get();
  return found.docs.map(({ id, ref }) => ({ municipalityId: ref.parent.parent?.id ?? '', id }));
}

const summing = (field: string) => ({ sum: AggregateField.sum(field) });

const plainly: Reader = {
  get: async (reference) => (await reference.get()).data(),
  find: async (query) => (await query.get()).docs.map((document) => document.data()),
  count: async (query) => (await query.count().get()).data().count,
  sum: async (query, field) => (await query.aggregate(summing(field)).get()).data().sum,
};

function changing(db: Firestore, municipalityId: string, transaction: Transaction) {
  const read: Reader = {
    get: async (reference) => (await transaction.get(reference)).data(),
    find: async (query) => (await transaction.get(query)).docs.map((document) => document.data()),
    count: async (query) => (await transaction.get(query.count())).data().count,
    sum: async (query, field) => (await transaction.get(query.aggregate(summing(field)))).data().sum,
  };
  const of = collections(db).of(municipalityId);
  const writes = new Map<string, () => void>();
  const said: { id: string; madeAt: Instant }[] = [];
  // The last word on a document is what is written: saving it twice in one decision is one write.
  const save = <T>(reference: DocumentReference<T>, value: T) => {
    writes.set(reference.path, () => transaction.set(reference, value as never));
  };
  const erase = (reference: DocumentReference<unknown>) => {
    writes.set(reference.path, () => transaction.delete(reference));
  };
  const stepOf = (alertId: string, no: number) => of.steps(alertId).doc(String(no).padStart(4, '0'));
  const town: Town & { write(): void; said: typeof said } = {
    ...townReading(db, municipalityId, read),
    said,
    hasChanged: () => writes.size > 0,
    write: () => writes.forEach((write) => write()),
    saveMunicipality: (municipality) => save(of.municipality, municipality),
    saveSubject: (subject) => save(of.subjects.doc(subject.id), subject),
    saveImport: (found) => save(of.imports.doc(found.id), found),
    saveReport: (subjectId, report) => save(of.reports(subjectId).doc(report.date), report),
    saveProxyReport: (subjectId, report) => save(of.proxyReports(subjectId).doc(report.date), report),
    savePerson: (person) => save(of.people.doc(person.lineUserId), person),
    saveConversation: (conversation) => save(of.conversations.doc(conversation.lineUserId), conversation),
    saveGuessesAt: (number, failures) => save(of.guesses.doc(number), failures),
    saveRoster: (roster) => save(of.rosters.doc(roster.id), roster),
    saveRound: (round) => save(of.rounds.doc(`${round.waveId}-${round.seq}`), round),
    saveAlert: ({ alert, step }) => {
      save(of.alerts.doc(alert.id), alert);
      save(stepOf(alert.id, step.no), step);
    },
    saveOutgoing: (message) => save(of.outbox.doc(message.id), message),
    savePublication: (publication) => save(of.questionSets.doc(String(publication.set.version)), publication),
    saveDraft: (draft) => save(of.drafts.doc(DRAFT), draft),
    saveRecipient: (recipient) => save(of.recipients.doc(recipient.id), recipient),
    removeRecipient: (id) => erase(of.recipients.doc(id)),
    saveStaff: (staff) => save(of.staff.doc(staff.uid), staff),
    saveAccess: (access) => save(of.accessLog.doc(access.id), access),
    saveDeparture: (departure) => save(of.departures.doc(departure.id), departure),
    saveDay: (day) => save(of.days.doc(day.date), day),
    deleteSubject: (id) => erase(of.subjects.doc(id)),
    deletePerson: (lineUserId) => erase(of.people.doc(lineUserId)),
    deleteConversation: (lineUserId) => erase(of.conversations.doc(lineUserId)),
    deleteGuessesAt: (number) => erase(of.guesses.doc(number)),
    deleteReport: (subjectId, date) => erase(of.reports(subjectId).doc(date)),
    deleteProxyReport: (subjectId, date) => erase(of.proxyReports(subjectId).doc(date)),
    deleteAlert: (id) => erase(of.alerts.doc(id)),
    deleteStep: (alertId, no) => erase(stepOf(alertId, no)),
    say: (decision, content, at, alarmsAbout) => {
      const message = outgoing(municipalityId, decision, content, at, alarmsAbout);
      said.push(message);
      save(of.outbox.doc(message.id), message);
    },
  };
  return town;
}
