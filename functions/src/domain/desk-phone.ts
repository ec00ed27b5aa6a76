import { plainDashes } from './japanese-text.ts';
import { readPhone } from './registration/questions/phone.ts';

/** What a phone that dials a text skips. */
const DIALLED = /^[+(]*\d[\d ()-]*$/;

/**
 * The telephone of the desk as people read it, in narrow digits: a button dials what it is written as, so nothing but a number
 * may stand there, no extension either. Null where it is none.
 */
export function readDeskPhone(typed: string): string | null {
  const phone = plainDashes(typed.normalize('NFKC')).trim();
  return DIALLED.test(phone) && readPhone(phone).ok ? phone : null;
}
