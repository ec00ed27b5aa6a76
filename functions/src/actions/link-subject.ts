import { dateOf } from '../domain/calendar.ts';
import { isCode } from '../domain/code.ts';
import { isLinkingCode } from '../domain/linking-code.ts';
import { linkedTo } from '../domain/linking.ts';
import type { Message } from '../domain/message.ts';
import { waveOf } from '../domain/municipality.ts';
import { expecting } from '../domain/pause.ts';
import { failed, isLocked } from '../domain/person.ts';
import type { Subject } from '../domain/subject.ts';
import { timesToChoose } from './choose-send-time.ts';
import { forgetAccount } from './forget-account.ts';
import { signOfLife } from './record-sign.ts';
import type { Scene, Turn } from './scene.ts';
import { seatsIn } from './seats.ts';
import { showMenu } from './show-menu.ts';
import { tellSubject } from './tell-subject.ts';

/**
 * A linking code was typed: this LINE account becomes that of the subject it belongs to, once. Who is a subject already is
 * told so whatever they typed, so that nobody learns by it which codes count. A wrong code, one that was used and one that is
 * too old are answered alike, and counted as failed tries; one that was misread is not. `links` says whether the code was one.
 */
export async function linkSubject(scene: Scene, digits: string): Promise<{ links: boolean; turn: Turn }> {
  const { town, municipality, person, subject, event } = scene;
  const refused = (reply: Message): { links: false; turn: Turn } => ({ links: false, turn: { reply } });
  if (subject) return refused({ kind: 'linked-already', number: subject.registrationNumber });
  if (!isLinkingCode(digits)) return refused({ kind: 'linking-code-misread' });
  const today = dateOf(event.at, municipality.settings.timeZone);
  if (isLocked(person, today)) return refused({ kind: 'family-locked' });

  const [found] = await town.subjectsWith('linkingDigits', [digits]);
  const enteredBy = found?.importId == null ? null : await town.import(found.importId);
  const isUndone = enteredBy !== null && enteredBy.undoneAt !== null;
  if (!found || isUndone || !isCode(found.linkingCode, digits, event.at)) {
    const warned = failed(person, today);
    const reply: Message = { kind: isLocked(warned, today) ? 'family-locked' : 'linking-code-refused' };
    return { links: false, turn: { person: warned, reply } };
  }
  if (person.watching.includes(found.id)) {
    return { links: true, turn: { reply: { kind: 'linking-code-of-another' } } };
  }
  if (enteredBy && found.status === 'unlinked') {
    town.saveImport({ ...enteredBy, linked: enteredBy.linked + 1 });
  }
  return { links: true, turn: await link(scene, found) };
}

/** The account before hears that it is over there; whom the subject is watched by stays. */
async function link({ town, municipality, person, event }: Scene, subject: Subject): Promise<Turn> {
  const { lineUserId } = person;
  const { at } = event;
  const { settings } = municipality;
  const wave = waveOf(municipality, subject);
  const linked = linkedTo(subject, lineUserId, wave, dateOf(at, settings.timeZone), at);

  const seats = seatsIn(town, municipality);
  await seats.free(subject);
  const seated = linked.status === 'active' ? await seats.give(linked) : linked;
  seats.save((changed) => expecting(changed, seated));
  await signOfLife(town, municipality, seated, 'registered', at);

  const cause = `linked/${event.id}`;
  showMenu(town, municipality, lineUserId, cause, at);
  const number = subject.registrationNumber;
  if (subject.lineUserId === null) {
    const times = timesToChoose(municipality, wave.id);
    return { once: true, talk: null, reply: { kind: 'registered', number, time: wave.sendTime, times } };
  }
  tellSubject(town, subject, cause, { kind: 'moved-away' }, at);
  await forgetAccount(town, municipality, subject.lineUserId, cause, at);
  return { once: true, talk: null, reply: { kind: 'moved-here', number, time: wave.sendTime } };
}
