import { showRegistrationNumber } from '../domain/registration-number.ts';
import { bubbleMessage, callButton } from './bubble.ts';
import type { DrawingsOf } from './drawing.ts';
import { timeOfDay } from './when.ts';

type Kinds =
  | 'linking-code-misread'
  | 'linking-code-refused'
  | 'linked-already'
  | 'linking-code-of-another'
  | 'moved-here'
  | 'moved-away';

export const drawings: DrawingsOf<Kinds> = {
  'linking-code-misread': (_, say) => [{ type: 'text', text: say('linking-code-misread') }],
  'linking-code-refused': (_, say) => [{ type: 'text', text: say('linking-code-refused') }],
  'linked-already': ({ number }, say) => [
    { type: 'text', text: say('linked-already', { number: showRegistrationNumber(number) }) },
  ],
  'linking-code-of-another': (_, say) => [{ type: 'text', text: say('linking-code-of-another') }],
  'moved-here': ({ number, time }, say) => [
    {
      type: 'text',
      text: say('moved-here', { number: showRegistrationNumber(number), time: timeOfDay(time) }),
    },
  ],
  'moved-away': (_, say) => [
    bubbleMessage({
      alt: say('moved-away.alt'),
      title: say('moved-away.title'),
      body: [say('moved-away.body')],
      buttons: [callButton(say('button.call-desk'), say.settings.deskPhone)],
    }),
  ],
};
