import type { ja } from '../ja/index.ts';
import { alerts } from './alerts.ts';
import { accessLog } from './access-log.ts';
import { answers } from './answers.ts';
import { chronicle } from './chronicle.ts';
import { colleagues } from './colleagues.ts';
import { frame } from './frame.ts';
import { imports } from './imports.ts';
import { month } from './month.ts';
import { pauses } from './pauses.ts';
import { reach } from './reach.ts';
import { recipients } from './recipients.ts';
import { publishing } from './publishing.ts';
import { questions } from './questions.ts';
import { refusals } from './refusals.ts';
import { settings } from './settings.ts';
import { signIn } from './sign-in.ts';
import { status } from './status.ts';
import { subjects } from './subjects.ts';
import { texts } from './texts.ts';
import { today } from './today.ts';

export const en: { [Part in keyof typeof ja]: object } = {
  alerts,
  accessLog,
  answers,
  chronicle,
  colleagues,
  month,
  pauses,
  publishing,
  questions,
  reach,
  recipients,
  frame,
  imports,
  refusals,
  settings,
  signIn,
  status,
  subjects,
  texts,
  today,
};
