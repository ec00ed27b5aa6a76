import { hours, type Instant } from '../domain/calendar.ts';
import { waveOf, withWave } from '../domain/municipality.ts';
import type { Content } from '../domain/outgoing.ts';
import { missedRounds } from '../domain/silence.ts';
import type { Subject } from '../domain/subject.ts';
import type { Wave } from '../domain/wave.ts';
import { tellSubject } from './tell-subject.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

/** People looked at in one transaction; one message each. */
const PAGE = 200;
/** A reminder that could not be sent in this time is a reminder no more. */
const WORTH_SENDING = hours(2);

/**
 * Asks everybody of a wave once more who has not answered the last round, except those whom LINE did not take it for and those
 * about whom a case is open. Reads whom it asks, not everybody. A second run finds nothing due.
 */
export async function remind(
  world: World,
  municipalityId: string,
  waveId: string,
  now: Instant,
): Promise<void> {
  let after: Subject | undefined;
  do {
    const from = after;
    after = await world.towns.change(municipalityId, (town) => remindPage(town, waveId, from, now));
  } while (after);
}

async function remindPage(
  town: Town,
  waveId: string,
  after: Subject | undefined,
  now: Instant,
): Promise<Subject | undefined> {
  const municipality = await town.municipality();
  const wave = waveOf(municipality, { waveId });
  const { seq, lastRoundOn: date, nextReminderAt } = wave;
  const done = () => town.saveMunicipality(withWave(municipality, { ...wave, nextReminderAt: null }));
  if (nextReminderAt === null || now < nextReminderAt || date === null) return undefined;
  if (now > nextReminderAt + WORTH_SENDING) {
    done();
    return undefined;
  }
  const found = await town.subjectsAnsweredThrough(waveId, seq - 1, PAGE, after);
  for (const subject of found.filter((each) => wasAsked(wave, each))) {
    const message = { kind: 'reminder', waveId, seq, date } as const;
    tellSubject(town, subject, `reminder/${waveId}/${seq}/${subject.lineUserId}`, message, now);
  }
  const last = found.length === PAGE ? found.at(-1) : undefined;
  if (!last) done();
  return last;
}

function wasAsked(wave: Wave, subject: Subject): boolean {
  const before = { ...subject, answeredThrough: wave.seq - 1 };
  return missedRounds(wave, before) > 0;
}

type Reminder = Extract<Content, { to: 'person' }> & {
  message: { kind: 'reminder'; waveId: string; seq: number };
};

export function isReminder(content: Content): content is Reminder {
  return content.to === 'person' && content.message.kind === 'reminder';
}

/** Whether nobody needs a reminder any more: answered, resting or moved to another send time meanwhile, or too late to be one. */
export async function isNoLongerNeeded(
  town: Town,
  { lineUserId, message }: Reminder,
  madeAt: Instant,
  now: Instant,
): Promise<boolean> {
  if (now > madeAt + WORTH_SENDING) return true;
  const subject = await town.subjectOf(lineUserId);
  if (subject?.status !== 'active') return true;
  return subject.waveId !== message.waveId || subject.answeredThrough >= message.seq;
}
