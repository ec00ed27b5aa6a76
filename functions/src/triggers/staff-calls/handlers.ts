import type { Handlers } from '../../contract/call.ts';
import type { StaffCalls } from '../../contract/staff.ts';
import { accessLogHandlers } from './access-log.ts';
import type { Asking } from './asking.ts';
import { answerHandlers } from './answers.ts';
import { alertHandlers } from './alerts.ts';
import { colleagueHandlers } from './colleagues.ts';
import { importHandlers } from './imports.ts';
import { linkingHandlers } from './linking.ts';
import { meHandlers } from './me.ts';
import { chronicleHandlers } from './chronicles.ts';
import { monthHandlers } from './months.ts';
import { pauseHandlers } from './pauses.ts';
import { questionsHandlers } from './questions.ts';
import { recipientHandlers } from './recipients.ts';
import { settingsHandlers } from './settings.ts';
import { statusHandlers } from './status.ts';
import { subjectHandlers } from './subjects.ts';
import { textHandlers } from './texts.ts';
import { todayHandlers } from './today.ts';

/** What answers each call of the console. */
export const handlers: Handlers<StaffCalls, Asking> = {
  ...meHandlers,
  ...questionsHandlers,
  ...alertHandlers,
  ...recipientHandlers,
  ...settingsHandlers,
  ...accessLogHandlers,
  ...subjectHandlers,
  ...monthHandlers,
  ...chronicleHandlers,
  ...pauseHandlers,
  ...answerHandlers,
  ...linkingHandlers,
  ...importHandlers,
  ...todayHandlers,
  ...colleagueHandlers,
  ...statusHandlers,
  ...textHandlers,
};

/** The handlers of one part of the contract. */
export type HandlersOf<Calls> = Pick<Handlers<StaffCalls, Asking>, keyof Calls & keyof StaffCalls>;
