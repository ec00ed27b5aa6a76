import type { z } from 'zod';
import type { Permission } from '../domain/staff.ts';
import type { Answer, Ask, Call } from './call.ts';
import { alertCalls } from './staff/alerts.ts';
import { accessLogCalls } from './staff/access-log.ts';
import { answerCalls } from './staff/answers.ts';
import { chronicleCalls } from './staff/chronicles.ts';
import { colleagueCalls } from './staff/colleagues.ts';
import { importCalls } from './staff/imports.ts';
import { linkingCalls } from './staff/linking.ts';
import { meCalls } from './staff/me.ts';
import { monthCalls } from './staff/months.ts';
import { pauseCalls } from './staff/pauses.ts';
import { questionsCalls } from './staff/questions.ts';
import { recipientCalls } from './staff/recipients.ts';
import { settingsCalls } from './staff/settings.ts';
import { statusCalls } from './staff/status.ts';
import { subjectCalls } from './staff/subjects.ts';
import { textCalls } from './staff/texts.ts';
import { todayCalls } from './staff/today.ts';

/** Everything the console can ask. Each call is a permission of the same name: neither exists without the other. */
export const staffCalls = {
  ...meCalls,
  ...todayCalls,
  ...alertCalls,
  ...recipientCalls,
  ...settingsCalls,
  ...accessLogCalls,
  ...subjectCalls,
  ...monthCalls,
  ...chronicleCalls,
  ...pauseCalls,
  ...answerCalls,
  ...linkingCalls,
  ...importCalls,
  ...questionsCalls,
  ...colleagueCalls,
  ...statusCalls,
  ...textCalls,
} satisfies Record<Permission, Call>;

export type StaffCalls = typeof staffCalls;
export type AskStaffApi = Ask<StaffCalls>;
/** What a call takes and what it answers, as they cross the wire. */
export type StaffInput<Name extends keyof StaffCalls> = z.input<StaffCalls[Name]['input']>;
export type StaffAnswer<Name extends keyof StaffCalls> = Answer<StaffCalls, Name>;
export type Today = StaffAnswer<'today.read'>;
