import type { messagingApi } from '@line/bot-sdk';
import type { LocalDate } from '../domain/calendar.ts';
import { bubbleMessage, callButton, pressButton } from './bubble.ts';
import type { DrawingsOf } from './drawing.ts';
import { day } from './when.ts';
import { whenText, type Wording } from './wording.ts';

export const drawings: DrawingsOf<
  | 'check-in'
  | 'practice'
  | 'reminder'
  | 'report-received'
  | 'report-in-pause'
  | 'help-received'
  | 'help-unregistered'
> = {
  'check-in': ({ date }, say) => [question('check-in', date, say)],
  practice: ({ date }, say) => [question('practice', date, say)],
  reminder: ({ date }, say) => [question('reminder', date, say)],

  'report-received': ({ at, again }, say) => [
    {
      type: 'text',
      text: say(again ? 'report-received.again' : 'report-received', { when: whenText(say, at) }),
    },
  ],

  'report-in-pause': ({ at, resumesOn }, say) => [
    { type: 'text', text: say('report-in-pause', { when: whenText(say, at), next: day(resumesOn) }) },
  ],

  'help-received': ({ family }, say) => [
    help('help-received', say(family > 0 ? 'help-received.family' : 'help-received.desk'), say),
  ],
  'help-unregistered': (_, say) => [help('help-unregistered', say('help-unregistered.body'), say)],
};

function question(
  kind: 'check-in' | 'practice' | 'reminder',
  date: LocalDate,
  say: Wording,
): messagingApi.Message {
  return bubbleMessage({
    alt: say(`${kind}.alt`),
    above: day(date),
    greeting: say(`${kind}.greeting`),
    title: say(`${kind}.title`),
    body: [say(`${kind}.how`)],
    buttons: [
      pressButton(say('button.well'), { do: 'well' }),
      ...(say.settings.offersHelp ? [pressButton(say('button.help'), { do: 'help' }, 'red')] : []),
    ],
  });
}

function help(kind: 'help-received' | 'help-unregistered', told: string, say: Wording): messagingApi.Message {
  return bubbleMessage({
    alt: say(`${kind}.alt`),
    title: say(`${kind}.title`),
    body: [told, say('help-received.119')],
    buttons: [
      callButton(say('button.call-119'), '119', 'red'),
      callButton(say('button.call-desk'), say.settings.deskPhone),
    ],
  });
}
