import { keptAs } from '../domain/actor.ts';
import { dateOf, daysLater, type Instant } from '../domain/calendar.ts';
import { drillStanding } from '../domain/drill.ts';
import { waveOf } from '../domain/municipality.ts';
import { runningPause } from '../domain/pause.ts';
import { Refusal } from '../domain/refusal.ts';
import { contactsIn, NO_CONTACTS } from '../domain/registration/contacts.ts';
import { readBack } from '../domain/registration/talk.ts';
import { alertAfter } from '../domain/silence.ts';
import { seesAnswers, type Staff } from '../domain/staff.ts';
import { stateOf } from '../domain/subject-state.ts';
import { ownThreshold } from '../domain/threshold.ts';
import { reachKey } from '../domain/watcher-reach.ts';
import { usualTime } from '../domain/usual-time.ts';
import type { World } from './world.ts';

/** The weeks by which it is known when somebody usually answers. */
const DAYS = 35;

/**
 * Everything the console shows of one subject. Who may only look sees which questions were answered, not how. Refuses
 * `no-such-subject`. Reads the subject, a report for each of five weeks' days, and a question set never read before.
 */
export function readSubject(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  subjectId: string,
  by: Pick<Staff, 'role'>,
  now: Instant,
) {
  return world.towns.read(municipalityId, async (town) => {
    const [municipality, subject] = await Promise.all([town.municipality(), town.subject(subjectId)]);
    if (!subject) throw new Refusal('no-such-subject');
    const { settings } = municipality;
    const today = dateOf(now, settings.timeZone);
    const [set, reports] = await Promise.all([
      town.questionSet(subject.questionSetVersion),
      town.reportsFrom(subjectId, daysLater(today, 1 - DAYS)),
    ]);
    const wave = waveOf(municipality, subject);
    const mayRead = seesAnswers(by.role);
    const { id, revision, registrationNumber, name, kana, registeredAt, watchers, pause, pauseDecidedAt } =
      subject;
    return {
      id,
      revision,
      today,
      registrationNumber,
      name,
      kana,
      registeredAt,
      state: stateOf(subject, wave, today),
      lastReportAt: subject.lastReport?.lastAt ?? null,
      sendTime: wave.sendTime,
      ...(mayRead ? contactsIn(set, subject.answers) : NO_CONTACTS),
      questionSetVersion: set.version,
      answers: readBack(set, subject.answers).map(({ ask, answer }) => ({
        ask,
        answer: mayRead ? answer : null,
      })),
      watchers: watchers.map(({ name: known, since, confirmedAt, unreachableSince }) => ({
        name: known,
        since,
        confirmedAt,
        unreachableSince,
      })),
      reach: reachKey(subject),
      pause: pause && {
        ...pause,
        by: keptAs(pause.by),
        hasBegun: runningPause(subject, today) !== null,
      },
      pauseDecidedAt,
      drill: drillStanding(subject),
      threshold: { own: ownThreshold(subject.thresholds), municipality: alertAfter(wave, settings) },
      usual: usualTime(reports, settings.timeZone),
    };
  });
}
