import { kindsOf } from '../domain/alert.ts';
import { endByLeaving } from '../domain/answer-alert.ts';
import type { Instant } from '../domain/calendar.ts';
import { departure, type Departure } from '../domain/departure.ts';
import { toPerson, toStaff } from '../domain/outgoing.ts';
import { labelOf, type Subject } from '../domain/subject.ts';
import { forgetAccount } from './forget-account.ts';
import { seatsIn } from './seats.ts';
import { showMenu } from './show-menu.ts';
import { tellSubject } from './tell-subject.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

/** Staff delete a subject, who is told. Again, there is nobody to delete. */
export async function eraseSubject(
  world: World,
  municipalityId: string,
  subjectId: string,
  now: Instant,
): Promise<void> {
  const departureId = world.dice.id();
  await world.towns.change(municipalityId, async (town) => {
    const subject = await town.subject(subjectId);
    if (!subject) return;
    await erase(town, subject, 'staff', departureId, now);
    tellSubject(town, subject, `deleted/${subjectId}`, { kind: 'deleted' }, now);
  });
}

/**
 * Ends a registration: whoever the person was is forgotten at once, the family is told, an open case ends. What there may
 * be much of (reports, cases) holds no name and is erased within the minute, page by page (erase-records.ts); a departure
 * keeps the counts. Twice in one transaction would not be once: the caller looks whether there is still a subject.
 */
export async function erase(
  town: Town,
  subject: Subject,
  by: Departure['by'],
  departureId: string,
  at: Instant,
): Promise<void> {
  const { id: subjectId, lineUserId, registrationNumber } = subject;
  const [municipality, alert, watchers] = await Promise.all([
    town.municipality(),
    subject.alertId === null ? null : town.alert(subject.alertId),
    Promise.all(subject.watchers.map((watcher) => town.person(watcher.lineUserId))),
  ]);
  const trying = await town.talksAbout(registrationNumber);

  const seats = seatsIn(town, municipality);
  await seats.free(subject);
  seats.save((freed) => ({ ...freed, erasing: [...freed.erasing, { subjectId, departureId }] }));
  town.saveDeparture(departure(departureId, by, subject, at));

  const label = labelOf(subject, municipality.settings);
  for (const watcher of watchers) {
    const watching = watcher.watching.filter((watched) => watched !== subjectId);
    town.savePerson({ ...watcher, watching });
    town.deleteConversation(watcher.lineUserId);
    const told = toPerson(watcher.lineUserId, { kind: 'subject-left', label });
    town.say(`left/${subjectId}/${watcher.lineUserId}`, told, at);
    if (watching.length === 0) showMenu(town, municipality, watcher.lineUserId, `left/${subjectId}`, at);
  }
  const ended = alert && endByLeaving(alert, at);
  if (ended) {
    town.saveAlert(ended);
    town.say(
      `left/${subjectId}/staff`,
      toStaff({ kind: 'left-in-need', about: kindsOf(ended.alert), at }),
      at,
    );
  }

  town.deleteSubject(subjectId);
  town.deleteGuessesAt(registrationNumber);
  for (const someone of trying) town.deleteConversation(someone);
  if (lineUserId !== null) await forgetAccount(town, municipality, lineUserId, `left/${subjectId}`, at);
}
