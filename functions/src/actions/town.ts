import type { Access, AccessPlace, WantedAccesses } from '../domain/access.ts';
import type { Alert } from '../domain/alert.ts';
import type { Instant, LocalDate } from '../domain/calendar.ts';
import type { Conversation } from '../domain/conversation.ts';
import type { Day } from '../domain/day.ts';
import type { Departure } from '../domain/departure.ts';
import type { Failures } from '../domain/guessing.ts';
import type { LastWebhook } from '../domain/last-webhook.ts';
import type { Import } from '../domain/import.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Content, Outgoing } from '../domain/outgoing.ts';
import type { Person } from '../domain/person.ts';
import type { ProxyReport } from '../domain/proxy-report.ts';
import type { Recipient } from '../domain/recipient.ts';
import type { Draft } from '../domain/registration/draft.ts';
import type { Publication } from '../domain/registration/publication.ts';
import type { QuestionSet } from '../domain/registration/question-set.ts';
import type { Report } from '../domain/report.ts';
import type { Roster } from '../domain/roster.ts';
import type { Round } from '../domain/round.ts';
import type { Staff } from '../domain/staff.ts';
import type { Place, SubjectOrder, Wanted } from '../domain/subject-order.ts';
import type { Lookup } from '../domain/subject-search.ts';
import type { Subject } from '../domain/subject.ts';
import type { Change, Step } from '../domain/timeline.ts';

/** What can be read of one municipality. */
export interface TownReading {
  readonly id: string;
  municipality(): Promise<Municipality>;
  /** The questions of a published version; throws where it was never published. */
  questionSet(version: number): Promise<QuestionSet>;
  /** The same with when it was published, by whom and why; null where it was never published. */
  publication(version: number): Promise<Publication | null>;
  /** The questions as they are being changed. */
  draft(): Promise<Draft>;
  subject(id: string): Promise<Subject | null>;
  /** All of them, by id, a page after the other. */
  subjects(limit: number, after?: Pick<Subject, 'id'>): Promise<Subject[]>;
  /** Those whom an import entered, in no order. */
  subjectsOfImport(importId: string, limit: number): Promise<Subject[]>;
  import(id: string): Promise<Import | null>;
  /** The latest first. */
  imports(limit: number): Promise<Import[]>;
  subjectOf(lineUserId: string): Promise<Subject | null>;
  subjectWithNumber(registrationNumber: string): Promise<Subject | null>;
  /** All who are looked up by one of these values. Costs what it finds, and at least a read for thirty values. */
  subjectsWith(lookup: Lookup, values: string[]): Promise<Subject[]>;
  /** Active subjects of a wave without an open alert whose last answered round is `seq` or earlier, longest silent first. Costs what it finds. */
  subjectsAnsweredThrough(waveId: string, seq: number, limit: number, after?: Subject): Promise<Subject[]>;
  /** Of those, whose `silentSince`, or whose `silentFrom`, is `seq` or earlier (domain/silence.ts), the earliest first. Costs what it finds. */
  subjectsSilent(
    waveId: string,
    by: 'silentSince' | 'silentFrom',
    seq: number,
    limit: number,
    after?: Subject,
  ): Promise<Subject[]>;
  /** How many subjects have a status; where asked, those of a wave whose last answered round is one of these. Costs a read a thousand. */
  countSubjects(
    status: Subject['status'],
    answered?: { waveId: string; from: number; through?: number },
  ): Promise<number>;
  /** Subjects of a wave whose pause begins or ends on a day, the earliest first: through a day, or after it. Costs what it finds. */
  subjectsTurning(
    waveId: string,
    when: { through: LocalDate } | { after: LocalDate },
    limit: number,
  ): Promise<Subject[]>;
  /** How many subjects have a send time, whatever their status. Costs a read a thousand. */
  countSubjectsOf(waveId: string): Promise<number>;
  /** A page of those who are wanted, in an order; by a token or by whether their family is reached only by kana. Costs a read a subject on it. */
  subjectsWanted(wanted: Wanted, order: SubjectOrder, limit: number, after?: Place): Promise<Subject[]>;
  /** Costs a read a thousand. */
  countWanted(wanted: Wanted): Promise<number>;
  /** How many are registered, whatever their status; where asked, with one of these versions of the questions. Costs a read a thousand. */
  countRegistered(versions?: readonly number[]): Promise<number>;
  /** Failed tries at a registration number, whether it exists or not. */
  guessesAt(registrationNumber: string): Promise<Failures | null>;
  report(subjectId: string, date: LocalDate): Promise<Report | null>;
  reportsOf(subjectId: string, limit: number): Promise<Report[]>;
  /** From a day on, the earliest first. */
  reportsFrom(subjectId: string, date: LocalDate): Promise<Report[]>;
  /** Of the days from one to another, the earliest first. */
  reportsBetween(subjectId: string, from: LocalDate, through: LocalDate): Promise<Report[]>;
  /** What others said on a subject's behalf. */
  proxyReport(subjectId: string, date: LocalDate): Promise<ProxyReport | null>;
  proxyReportsOf(subjectId: string, limit: number): Promise<ProxyReport[]>;
  /** On those of these days on which anybody said something. Costs what it finds, and a read for thirty days at least. */
  proxyReportsOn(subjectId: string, dates: LocalDate[]): Promise<ProxyReport[]>;
  /** A LINE user who was never met before is somebody new. */
  person(lineUserId: string): Promise<Person>;
  conversation(lineUserId: string): Promise<Conversation | null>;
  /** LINE user ids of those whose family registration under way is about this number. */
  talksAbout(registrationNumber: string): Promise<string[]>;
  /** All who were ever met, by id, a page after the other. */
  people(limit: number, after?: Person): Promise<Person[]>;
  /** Empty where nobody ever joined it. */
  roster(id: string): Promise<Roster>;
  /** Those of them that exist. */
  rosters(ids: string[]): Promise<Roster[]>;
  round(waveId: string, seq: number): Promise<Round | null>;
  /** The rounds of a wave on these days. Costs what it finds, and a read for thirty days at least. */
  roundsOn(waveId: string, dates: LocalDate[]): Promise<Round[]>;
  /** The rounds of all waves from a day on, the earliest first. */
  roundsFrom(date: LocalDate): Promise<Round[]>;
  /** How many people LINE took the message for in all of them. Costs a read a thousand rounds. */
  countAskedFrom(date: LocalDate): Promise<number>;
  alert(id: string): Promise<Alert | null>;
  /** The latest first; where asked, of those that were opened before a moment. */
  alertsAbout(subjectId: string, limit: number, before?: Instant): Promise<Alert[]>;
  stepsOf(alertId: string, limit: number): Promise<Step[]>;
  departure(id: string): Promise<Departure | null>;
  /** The days that were counted, from one on, the earliest first. */
  days(from: LocalDate): Promise<Day[]>;
  /** Alerts that are not closed, or those that are open, or taken: cries for help first, then the oldest. */
  openAlerts(limit: number, only?: 'open' | 'taken'): Promise<Alert[]>;
  countOpenAlerts(only?: 'open' | 'taken'): Promise<number>;
  /** Alerts that were closed at a moment or later, the latest first. */
  alertsClosedSince(moment: Instant, limit: number): Promise<Alert[]>;
  countAlertsClosedSince(moment: Instant): Promise<number>;
  /** Messages to the family that alarm about an alert: what became of each, no longer to whom. */
  alarmsAbout(alertId: string, limit: number): Promise<Outgoing[]>;
  recipient(id: string): Promise<Recipient | null>;
  recipients(): Promise<Recipient[]>;
  staff(uid: string): Promise<Staff | null>;
  /** Console users, a page after the other: who may come in, by role and name, or who was disabled, the latest first. */
  staffMembers(which: 'active' | 'disabled', limit: number, after?: Staff): Promise<Staff[]>;
  /** Confirmed recipients whom notices reach; those whom they reach no more. Each costs a read. */
  countRecipients(which: 'reachable' | 'unreachable'): Promise<number>;
  outgoing(id: string): Promise<Outgoing | null>;
  /** The message that has been waiting longest, tried or not; null where none waits. */
  oldestWaiting(): Promise<Outgoing | null>;
  countWaiting(): Promise<number>;
  /** How many that were decided at a moment or later were given up; where asked, of those that went to one place, or of some kinds. Costs a read a thousand. */
  countFailed(since: Instant, of?: { to: Outgoing['to'] } | { kinds: readonly string[] }): Promise<number>;
  /** Null where LINE never told us of anything. */
  lastWebhook(): Promise<LastWebhook | null>;
  /** Lines of the access log after a place, the latest first. Costs what it finds. */
  accesses(wanted: WantedAccesses, limit: number, after?: AccessPlace): Promise<Access[]>;
}

/**
 * One municipality inside one transaction. What is saved is written when the body ends, all of it or nothing; the body
 * may run more than once, so it must do nothing but read, decide and save.
 */
export interface Town extends TownReading {
  /** Whether anything was saved or said so far. */
  hasChanged(): boolean;
  saveMunicipality(municipality: Municipality): void;
  saveSubject(subject: Subject): void;
  saveImport(found: Import): void;
  saveReport(subjectId: string, report: Report): void;
  saveProxyReport(subjectId: string, report: ProxyReport): void;
  savePerson(person: Person): void;
  saveConversation(conversation: Conversation): void;
  saveGuessesAt(registrationNumber: string, failures: Failures): void;
  saveRoster(roster: Roster): void;
  saveRound(round: Round): void;
  /** Writes the alert and appends the step. */
  saveAlert(change: Change): void;
  saveOutgoing(outgoing: Outgoing): void;
  /** A version is published once and never changed. */
  savePublication(publication: Publication): void;
  saveDraft(draft: Draft): void;
  saveRecipient(recipient: Recipient): void;
  removeRecipient(id: string): void;
  saveStaff(staff: Staff): void;
  saveAccess(access: Access): void;
  saveDeparture(departure: Departure): void;
  saveDay(day: Day): void;
  /** Erasure: each deletes one document, or nothing where there is none. */
  deleteSubject(subjectId: string): void;
  deletePerson(lineUserId: string): void;
  deleteConversation(lineUserId: string): void;
  deleteGuessesAt(registrationNumber: string): void;
  deleteReport(subjectId: string, date: LocalDate): void;
  deleteProxyReport(subjectId: string, date: LocalDate): void;
  deleteAlert(alertId: string): void;
  deleteStep(alertId: string, no: number): void;
  /**
   * Decides that something is to be said. `decision` names what was decided, in this municipality, once and for all:
   * said again, it is the same message with the same retry key.
   */
  say(decision: string, content: Content, at: Instant, alarmsAbout?: string[]): void;
}

export interface Towns {
  /** Runs `body` in a transaction. Throws a Refusal where there is no such municipality. */
  change<T>(municipalityId: string, body: (town: Town) => Promise<T>): Promise<T>;
  read<T>(municipalityId: string, body: (town: TownReading) => Promise<T>): Promise<T>;
  /** Notes when LINE last told us of anything: nothing is decided by it, so it needs no transaction. Costs a write. */
  noteWebhook(municipalityId: string, last: LastWebhook): Promise<void>;
  /**
   * Municipalities that have something to do by the clock at `now`, the most overdue first. Each is read by itself: a
   * document that cannot be read throws for its municipality and not for the others.
   */
  dueMunicipalities(now: Instant): Promise<{ id: string; read(): Municipality }[]>;
  /** Alerts that have something to do by the clock at `now`, the most overdue first. */
  dueAlerts(now: Instant, limit: number): Promise<{ municipalityId: string; id: string }[]>;
  /** Waiting messages that are due at `now`, the most overdue first. */
  dueOutgoing(now: Instant, limit: number): Promise<{ municipalityId: string; id: string }[]>;
  /** The next moment at which anything is due; null where nothing ever is. */
  nextDue(): Promise<Instant | null>;
}
