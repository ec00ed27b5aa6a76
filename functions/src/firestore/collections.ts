import type { Firestore } from 'firebase-admin/firestore';
import { accessSchema } from '../domain/access.ts';
import { alertDueAt, alertSchema } from '../domain/alert.ts';
import { conversationSchema } from '../domain/conversation.ts';
import { daySchema } from '../domain/day.ts';
import { departureSchema } from '../domain/departure.ts';
import { failuresSchema, forgottenAt } from '../domain/guessing.ts';
import { lastWebhookSchema } from '../domain/last-webhook.ts';
import { importSchema } from '../domain/import.ts';
import { dueAt, municipalitySchema } from '../domain/municipality.ts';
import { outgoingSchema } from '../domain/outgoing.ts';
import { pauseTurnsOn } from '../domain/pause.ts';
import { personForgottenAt, personSchema } from '../domain/person.ts';
import { proxyReportSchema } from '../domain/proxy-report.ts';
import { recipientSchema } from '../domain/recipient.ts';
import { draftSchema } from '../domain/registration/draft.ts';
import { publicationSchema } from '../domain/registration/publication.ts';
import { reportSchema } from '../domain/report.ts';
import { rosterSchema } from '../domain/roster.ts';
import { roundSchema } from '../domain/round.ts';
import { staffSchema } from '../domain/staff.ts';
import { silentFrom, silentSince } from '../domain/silence.ts';
import { subjectSchema } from '../domain/subject.ts';
import { stepSchema } from '../domain/timeline.ts';
import { sorting } from '../domain/subject-order.ts';
import { lookups, searchTokens } from '../domain/subject-search.ts';
import { stateKey } from '../domain/subject-state.ts';
import { reachKey } from '../domain/watcher-reach.ts';
import { converter } from './converter.ts';

/** The whole database on one page. Everything of a municipality lies under its document. */
export function collections(db: Firestore) {
  const municipalities = db.collection('municipalities').withConverter(converters.municipality);
  return {
    municipalities,
    /** Of all municipalities: open cases, and what waits to be said. */
    allAlerts: db.collectionGroup('alerts').withConverter(converters.alert),
    allOutgoing: db.collectionGroup('outbox').withConverter(converters.outgoing),
    of: (municipalityId: string) => {
      const municipality = municipalities.doc(municipalityId);
      return {
        municipality,
        /** Each version of the registration's questions by its number. */
        questionSets: municipality.collection('questionSets').withConverter(converters.publication),
        /** The questions as they are being changed: one document. */
        drafts: municipality.collection('drafts').withConverter(converters.draft),
        subjects: municipality.collection('subjects').withConverter(converters.subject),
        /** People entered together, out of one file each. */
        imports: municipality.collection('imports').withConverter(converters.import),
        reports: (subjectId: string) =>
          municipality.collection(`subjects/${subjectId}/reports`).withConverter(converters.report),
        /** What others said on the subject's behalf: apart from the subject's own. */
        proxyReports: (subjectId: string) =>
          municipality.collection(`subjects/${subjectId}/proxyReports`).withConverter(converters.proxyReport),
        people: municipality.collection('people').withConverter(converters.person),
        /** What was lately said; forgotten after a day. */
        conversations: municipality.collection('conversations').withConverter(converters.conversation),
        /** Failed tries; the numbers themselves stand with their subjects. */
        guesses: municipality.collection('guesses').withConverter(converters.guesses),
        rosters: municipality.collection('rosters').withConverter(converters.roster),
        rounds: municipality.collection('rounds').withConverter(converters.round),
        alerts: municipality.collection('alerts').withConverter(converters.alert),
        steps: (alertId: string) =>
          municipality.collection(`alerts/${alertId}/steps`).withConverter(converters.step),
        outbox: municipality.collection('outbox').withConverter(converters.outgoing),
        /** What stays of those who left. */
        departures: municipality.collection('departures').withConverter(converters.departure),
        /** What days gone by were like, in numbers. */
        days: municipality.collection('days').withConverter(converters.day),
        /** When LINE last told us of anything: one document. */
        webhooks: municipality.collection('webhooks').withConverter(converters.lastWebhook),
        recipients: municipality.collection('recipients').withConverter(converters.recipient),
        /** Who saw, changed or exported what. */
        accessLog: municipality.collection('accessLog').withConverter(converters.access),
        staff: municipality.collection('staff').withConverter(converters.staff),
      };
    },
  };
}

const converters = {
  municipality: converter(municipalitySchema, (municipality) => ({ dueAt: dueAt(municipality) })),
  subject: converter(subjectSchema, (subject) => ({
    silentSince: silentSince(subject),
    silentFrom: silentFrom(subject),
    pauseTurnsOn: pauseTurnsOn(subject),
    stateKey: stateKey(subject),
    reachKey: reachKey(subject),
    searchTokens: searchTokens(subject),
    ...lookups(subject),
    ...sorting(subject),
  })),
  import: converter(importSchema),
  publication: converter(publicationSchema),
  draft: converter(draftSchema),
  report: converter(reportSchema),
  proxyReport: converter(proxyReportSchema),
  person: converter(personSchema, (person) => ({ expireAt: personForgottenAt(person) })),
  conversation: converter(conversationSchema, ({ talk }) => ({
    aboutNumber: talk?.kind === 'family' ? talk.number : null,
  })),
  guesses: converter(failuresSchema, (failures) => ({ expireAt: forgottenAt(failures) })),
  roster: converter(rosterSchema),
  round: converter(roundSchema),
  alert: converter(alertSchema, (alert) => ({ dueAt: alertDueAt(alert) })),
  step: converter(stepSchema),
  outgoing: converter(outgoingSchema),
  departure: converter(departureSchema),
  day: converter(daySchema),
  lastWebhook: converter(lastWebhookSchema),
  recipient: converter(recipientSchema),
  access: converter(accessSchema, ({ about }) => ({ subjectId: about['subjectId'] ?? null })),
  staff: converter(staffSchema),
};
