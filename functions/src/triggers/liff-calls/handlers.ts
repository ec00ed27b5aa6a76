import type { Handlers } from '../../contract/call.ts';
import type { PersonalCalls } from '../../contract/liff.ts';
import type { Asking } from './asking.ts';
import { familyHandlers } from './family.ts';
import { meHandlers } from './me.ts';
import { mineHandlers } from './mine.ts';
import { registrationHandlers } from './registration.ts';

/** What answers each call of somebody who is known. */
export const handlers: Handlers<PersonalCalls, Asking> = {
  ...meHandlers,
  ...registrationHandlers,
  ...familyHandlers,
  ...mineHandlers,
};
