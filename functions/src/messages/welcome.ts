import { bubbleMessage, callButton, pressButton } from './bubble.ts';
import type { DrawingsOf } from './drawing.ts';

export const drawings: DrawingsOf<'welcome' | 'menu' | 'not-registered'> = {
  welcome: (_, say) => [
    bubbleMessage({
      alt: say('welcome.alt'),
      title: say('welcome.title'),
      body: [say('welcome.body'), say('welcome.fraud')],
      buttons: [
        pressButton(say('button.register'), { do: 'register' }),
        pressButton(say('button.watch'), { do: 'watch' }, 'blue'),
        callButton(say('button.call-desk'), say.settings.deskPhone),
      ],
    }),
  ],

  menu: ({ subject, family, sendTimes }, say) => [
    bubbleMessage({
      alt: say('menu.alt'),
      title: say('menu.title'),
      body: [
        ...(subject ? [say('menu.subject')] : []),
        ...(family ? [say('menu.family')] : []),
        ...(subject || family ? [] : [say('menu.nobody')]),
        say('menu.phone'),
      ],
      buttons: [
        subject
          ? pressButton(say('button.well'), { do: 'well' })
          : pressButton(say('button.register'), { do: 'register' }),
        ...(subject && say.settings.offersHelp
          ? [pressButton(say('button.help'), { do: 'help' }, 'red')]
          : []),
        ...(family ? [pressButton(say('button.who'), { do: 'who' }, 'blue')] : []),
        ...(family ? [pressButton(say('button.watching'), { do: 'watching' }, 'grey')] : []),
        ...(subject ? [pressButton(say('button.watchers'), { do: 'watchers' }, 'grey')] : []),
        ...(subject ? [pressButton(say('button.registration'), { do: 'registration' }, 'grey')] : []),
        ...(subject ? [pressButton(say('button.pause'), { do: 'pause' }, 'grey')] : []),
        ...(sendTimes ? [pressButton(say('button.send-times'), { do: 'send-times' }, 'grey')] : []),
        pressButton(say('button.watch'), { do: 'watch' }, family || subject ? 'grey' : 'blue'),
        callButton(say('button.call-desk'), say.settings.deskPhone),
      ],
    }),
  ],

  'not-registered': (_, say) => [{ type: 'text', text: say('not-registered') }],
};
