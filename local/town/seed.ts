import type { Firestore } from 'firebase-admin/firestore';
import { daysLater, momentOf, type LocalDate } from '../../functions/src/domain/calendar.ts';
import type { Day } from '../../functions/src/domain/day.ts';
import { waveOf, type Municipality } from '../../functions/src/domain/municipality.ts';
import { newPerson } from '../../functions/src/domain/person.ts';
import { NEEDED_TOPICS, unconfirmed } from '../../functions/src/domain/recipient.ts';
import { registrationNumber } from '../../functions/src/domain/registration-number.ts';
import { standardQuestions } from '../../functions/src/domain/registration/standard-questions.ts';
import type { Report } from '../../functions/src/domain/report.ts';
import { ROSTER_SIZE } from '../../functions/src/domain/roster.ts';
import type { Subject } from '../../functions/src/domain/subject.ts';
import { MUNICIPALITY_DECIDES } from '../../functions/src/domain/threshold.ts';
import { newWatcher } from '../../functions/src/domain/watcher.ts';
import { collections } from '../../functions/src/firestore/collections.ts';
import { LAST } from '../../functions/src/firestore/town-reading.ts';
import { DEMO, DISTRICTS } from './demo-municipality.ts';
import { answeredRounds, pastRounds } from './past-rounds.ts';
import { resident, type Resident } from './people.ts';

/** Somebody with a phone, as the LINE simulator has to know them. */
export interface Seeded {
  userId: string;
  name: string;
  /** Null for family. */
  subject: { usual: string; silentFor: number } | null;
}

const FIRST_WAVE = 'w1';

const userId = (kind: number, n: number) => `U${kind}${String(n).padStart(31, '0')}`;

/**
 * Fills a municipality with residents who have answered every morning until the day before `today`, straight into the
 * database: the way there (registrations, taps) is what the rest of the town plays for real.
 */
export async function seedTown(
  db: Firestore,
  municipality: Municipality,
  count: number,
  today: LocalDate,
): Promise<Seeded[]> {
  const of = collections(db).of(DEMO);
  const { seq } = waveOf(municipality, { waveId: FIRST_WAVE });
  const writer = db.bulkWriter({ throttling: false });
  const people: Seeded[] = [];
  const rosters: { id: string; lineUserIds: string[] }[] = [];
  const days = new Map<string, Day>();
  let lastAt = 0;
  const residents = Array.from({ length: count }, (_, n) => resident(n));
  const write = (done: Promise<unknown>) => void done.catch(() => undefined);

  for (const [n, who] of residents.entries()) {
    const rosterId = `r${Math.floor(n / ROSTER_SIZE) + 1}`;
    const roster = rosters.find(({ id }) => id === rosterId) ?? { id: rosterId, lineUserIds: [] };
    if (roster.lineUserIds.length === 0) rosters.push(roster);
    const lineUserId = userId(1, n);
    const subject = subjectOf(who, n, municipality, rosterId, today);
    roster.lineUserIds.push(lineUserId);

    write(writer.set(of.subjects.doc(subject.id), subject));
    for (const report of reportsOf(who, seq, today)) {
      write(writer.set(of.reports(subject.id).doc(report.date), report));
      const { date } = report;
      lastAt = Math.max(lastAt, report.lastAt);
      days.set(date, { date, asked: count, answered: (days.get(date)?.answered ?? 0) + 1 });
    }
    people.push({
      userId: lineUserId,
      name: who.name.replace('　', ' '),
      subject: { usual: who.usual, silentFor: who.silentFor },
    });
    for (const watcher of subject.watchers) {
      const person = { ...newPerson(watcher.lineUserId), watching: [subject.id] };
      write(writer.set(of.people.doc(person.lineUserId), person));
      people.push({
        userId: watcher.lineUserId,
        name: watcher.name,
        subject: null,
      });
    }
  }
  for (const round of pastRounds(FIRST_WAVE, residents, seq, municipality.settings, today)) {
    write(writer.set(of.rounds.doc(`${round.waveId}-${round.seq}`), round));
  }
  if (lastAt > 0) write(writer.set(of.webhooks.doc(LAST), { at: lastAt }));
  for (const day of days.values()) write(writer.set(of.days.doc(day.date), day));
  for (const roster of rosters) write(writer.set(of.rosters.doc(roster.id), roster));
  const sizes = rosters.map(({ id, lineUserIds }) => ({ id, waveId: FIRST_WAVE, size: lineUserIds.length }));
  write(writer.set(of.municipality, { ...municipality, rosters: sizes }));
  write(
    writer.set(of.questionSets.doc('1'), {
      set: standardQuestions(1, DISTRICTS),
      at: momentOf(daysLater(today, -41), '16:00', 'Asia/Tokyo'),
      by: null,
      note: '',
      repeats: null,
    }),
  );
  write(
    writer.set(of.recipients.doc('clerk'), {
      ...unconfirmed('clerk', {
        name: '佐藤（見守り係）',
        by: { way: 'mail', address: 'mimamori@hidamari.example' },
        wants: NEEDED_TOPICS,
      }),
      confirmedAt: momentOf(daysLater(today, -40), '09:00', 'Asia/Tokyo'),
    }),
  );
  await writer.close();
  return people;
}

function subjectOf(
  who: Resident,
  n: number,
  municipality: Municipality,
  rosterId: string,
  today: LocalDate,
): Subject {
  const registeredAt = momentOf(daysLater(today, -40), '10:00', 'Asia/Tokyo');
  const { seq } = waveOf(municipality, { waveId: FIRST_WAVE });
  const report: Report | null = reportsOf(who, seq, today).at(-1) ?? null;
  return {
    id: `s${String(n).padStart(6, '0')}`,
    revision: 0,
    lineUserId: userId(1, n),
    registrationNumber: registrationNumber(String(10_000_000 + ((n * 7_654_321) % 89_999_999))),
    status: 'active',
    statusSince: registeredAt,
    linkingCode: null,
    importId: null,
    waveId: FIRST_WAVE,
    rosterId,
    questionSetVersion: 1,
    answers: {
      name: { kind: 'short-text', text: who.name },
      kana: { kind: 'short-text', text: who.kana },
      'birth-date': { kind: 'date', date: who.born },
      phone: { kind: 'phone', number: `+8190${String(10_000_000 + n).slice(0, 8)}` },
      district: { kind: 'single-choice', code: `d${1 + (n % DISTRICTS.length)}` },
      consent: { kind: 'consent', agreed: true },
    },
    name: who.name,
    kana: who.kana,
    registeredAt,
    answeredThrough: seq - who.silentFor,
    thresholds: MUNICIPALITY_DECIDES,
    lastReport: report,
    lastCryAt: null,
    pause: null,
    pauseDecidedAt: null,
    rested: [],
    away: [],
    alertId: null,
    alertKind: null,
    drill: null,
    watchers: who.family.map((given, index) => ({
      ...newWatcher(userId(2 + index, n), `${who.name.split('　')[0]} ${given}`, registeredAt),
      confirmedAt: registeredAt,
    })),
  };
}

/** One report a day of service, at about the usual time, but for the days that somebody forgot; the last days are missing for somebody silent. */
function reportsOf(who: Resident, seq: number, today: LocalDate): Report[] {
  return answeredRounds(who, seq).map((round) => {
    const date = daysLater(today, round - 1 - seq);
    const drift = (((round - 1) * 7) % 11) * 60_000;
    const at = momentOf(date, who.usual, 'Asia/Tokyo') + drift;
    return { date, firstAt: at, firstKind: 'tap', lastAt: at, lastKind: 'tap', help: false };
  });
}
