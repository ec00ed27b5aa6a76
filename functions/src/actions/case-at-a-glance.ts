import type { Alert } from '../domain/alert.ts';
import { contactsIn, NO_CONTACTS, type Contacts } from '../domain/registration/contacts.ts';
import { seesAnswers, type Staff } from '../domain/staff.ts';
import type { Subject } from '../domain/subject.ts';
import type { TownReading } from './town.ts';

/** A case as a list of them shows it. Null where whom it is about has left, and it is being erased. */
export async function caseAtAGlance(town: TownReading, alert: Alert, by: Staff) {
  const subject = await town.subject(alert.subjectId);
  return subject && glance(alert, subject, await contactsFor(town, subject, by));
}

export function glance(alert: Alert, subject: Subject, { phone }: Contacts) {
  const { name, kana } = subject;
  return { ...alert, name, kana, phone, told: alert.told.length };
}

/** How the subject is reached, for those who see answers. */
export async function contactsFor(town: TownReading, subject: Subject, by: Staff): Promise<Contacts> {
  if (!seesAnswers(by.role)) return NO_CONTACTS;
  return contactsIn(await town.questionSet(subject.questionSetVersion), subject.answers);
}
