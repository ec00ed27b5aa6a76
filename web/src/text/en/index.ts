import type { ja } from '../ja/index.ts';
import { alerts } from './alerts.ts';
import { accessLog } from './access-log.ts';
import { frame } from './frame.ts';
import { refusals } from './refusals.ts';
import { settings } from './settings.ts';
import { signIn } from './sign-in.ts';
import { subjects } from './subjects.ts';
import { today } from './today.ts';

export const en: { [Part in keyof typeof ja]: object } = {
  alerts,
  accessLog,
  frame,
  refusals,
  settings,
  signIn,
  subjects,
  today,
};
