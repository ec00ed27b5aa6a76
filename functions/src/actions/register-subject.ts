import { dateOf, type Instant } from '../domain/calendar.ts';
import type { Message } from '../domain/message.ts';
import type { Municipality } from '../domain/municipality.ts';
import { newSubject } from '../domain/new-subject.ts';
import { registrationNumber, RANDOM_DIGITS } from '../domain/registration-number.ts';
import type { Answer } from '../domain/registration/question.ts';
import type { QuestionSet } from '../domain/registration/question-set.ts';
import { join, rosterWithRoom } from '../domain/roster.ts';
import { recordSign } from '../domain/subject.ts';
import { timesToChoose } from './choose-send-time.ts';
import { showMenu } from './show-menu.ts';
import type { Town } from './town.ts';
import type { Dice } from './world.ts';

/**
 * Makes a LINE user a subject, from the answers of a finished registration: a number, a place on a roster, and a first
 * sign of life. The caller looks whether they are one already.
 */
export async function registerSubject(
  town: Town,
  dice: Dice,
  municipality: Municipality,
  lineUserId: string,
  set: QuestionSet,
  answers: Record<string, Answer>,
  at: Instant,
): Promise<Extract<Message, { kind: 'registered' }>> {
  const [wave] = municipality.waves;
  if (!wave) throw new Error(`municipality ${municipality.id} asks nobody`);
  const roster = await town.roster(rosterWithRoom(municipality, wave.id));
  const number = await freeNumber(town, dice);
  const [withMember, joined] = join(municipality, wave.id, roster, lineUserId);
  const given = {
    id: dice.id(),
    lineUserId,
    status: 'active',
    registrationNumber: number,
    linkingCode: null,
    importId: null,
    rosterId: roster.id,
    answers,
  } as const;
  const registered = newSubject(given, wave, set, at);
  const date = dateOf(at, municipality.settings.timeZone);
  const sign = { kind: 'registered', help: false, at, date, seq: wave.seq } as const;
  const { subject, report } = recordSign(registered, null, sign);
  town.saveMunicipality(withMember);
  town.saveRoster(joined);
  town.saveSubject(subject);
  town.saveReport(subject.id, report);
  showMenu(town, municipality, lineUserId, `registered/${subject.id}`, at);
  return { kind: 'registered', number, time: wave.sendTime, times: timesToChoose(municipality, wave.id) };
}

async function freeNumber(town: Town, dice: Dice): Promise<string> {
  for (;;) {
    const number = registrationNumber(dice.digits(RANDOM_DIGITS));
    if ((await town.subjectWithNumber(number)) === null) return number;
  }
}
