import type { LocalDate } from '../calendar.ts';
import type { Answer } from './question.ts';
import { answerTo, type QuestionSet } from './question-set.ts';
import { showAddress } from './questions/address.ts';
import { showPhone } from './questions/phone.ts';

/** How somebody is found and recognised, as far as the questions asked for it. */
export interface Contacts {
  birthDate: LocalDate | null;
  phone: string | null;
  address: string | null;
}

/** For whoever sees no answers. */
export const NO_CONTACTS: Contacts = { birthDate: null, phone: null, address: null };

/** The birth date, the telephone number and the address among the answers, as they are shown. */
export function contactsIn(set: QuestionSet, answers: Readonly<Record<string, Answer>>): Contacts {
  const birth = answerTo(set, answers, 'birth-date');
  const phone = answerTo(set, answers, 'phone');
  const address = answerTo(set, answers, 'address');
  return {
    birthDate: birth?.kind === 'date' ? birth.date : null,
    phone: phone?.kind === 'phone' ? showPhone(phone) : null,
    address: address?.kind === 'address' ? showAddress(address) : null,
  };
}
