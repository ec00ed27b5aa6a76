import type { messagingApi } from '@line/bot-sdk';
import type { Message } from '../domain/message.ts';
import type { Settings } from '../domain/municipality.ts';
import * as alerts from './alerts.ts';
import * as daily from './daily.ts';
import type { DrawingsOf } from './drawing.ts';
import * as family from './family.ts';
import * as linking from './linking.ts';
import * as ownRegistration from './own-registration.ts';
import * as question from './question.ts';
import type { PageUrl } from './pages.ts';
import * as pause from './pause.ts';
import * as form from './form.ts';
import * as registration from './registration.ts';
import * as sendTimes from './send-times.ts';
import * as staff from './staff.ts';
import * as watching from './watching.ts';
import * as welcome from './welcome.ts';
import { wordingOf, type Wording } from './wording.ts';

/** What LINE is sent for a message of ours, at most five objects. Pure: the console previews with the same code. */
export function compose(message: Message, settings: Settings, page: PageUrl): messagingApi.Message[] {
  const draw = drawings[message.kind] as (
    message: Message,
    say: Wording,
    page: PageUrl,
  ) => messagingApi.Message[];
  return draw(message, wordingOf(settings), page);
}

const drawings: DrawingsOf<Message['kind']> = {
  ...welcome.drawings,
  ...question.drawings,
  ...registration.drawings,
  ...form.drawings,
  ...ownRegistration.drawings,
  ...linking.drawings,
  ...sendTimes.drawings,
  ...pause.drawings,
  ...daily.drawings,
  ...family.drawings,
  ...watching.drawings,
  ...alerts.drawings,
  ...staff.drawings,
};
