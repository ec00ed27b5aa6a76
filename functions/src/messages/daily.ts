import { bubbleMessage, callButton, pressButton } from './bubble.ts';
import type { DrawingsOf } from './drawing.ts';
import { day } from './when.ts';
import { whenText } from './wording.ts';

export const drawings: DrawingsOf<'check-in' | 'report-received' | 'help-received'> = {
  'check-in': ({ date }, say) => [
    bubbleMessage({
      alt: say('check-in.alt'),
      above: day(date),
      greeting: say('check-in.greeting'),
      title: say('check-in.ask'),
      body: [say('check-in.how')],
      buttons: [
        pressButton(say('button.well'), { do: 'well' }),
        ...(say.settings.offersHelp ? [pressButton(say('button.help'), { do: 'help' }, 'red')] : []),
      ],
    }),
  ],

  'report-received': ({ at, again }, say) => [
    {
      type: 'text',
      text: say(again ? 'report-received.again' : 'report-received', { when: whenText(say, at) }),
    },
  ],

  'help-received': ({ family }, say) => [
    bubbleMessage({
      alt: say('help-received.alt'),
      title: say('help-received.title'),
      body: [say(family > 0 ? 'help-received.family' : 'help-received.desk'), say('help-received.119')],
      buttons: [
        callButton(say('button.call-119'), '119', 'red'),
        callButton(say('button.call-desk'), say.settings.deskPhone),
      ],
    }),
  ],
};
