import { bubbleMessage, callButton, pageButton, pressButton } from './bubble.ts';
import type { DrawingsOf } from './drawing.ts';
import { beginButton } from './form.ts';

export const drawings: DrawingsOf<'welcome' | 'menu' | 'not-registered'> = {
  welcome: (_, say, page) => [
    bubbleMessage({
      alt: say('welcome.alt'),
      title: say('welcome.title'),
      body: [say('welcome.body'), say('welcome.fraud')],
      buttons: [
        beginButton('register', say, page, 'green'),
        beginButton('watch', say, page, 'blue'),
        callButton(say('button.call-desk'), say.settings.deskPhone),
      ],
    }),
  ],

  menu: ({ subject, family, sendTimes }, say, page) => [
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
          : beginButton('register', say, page, 'green'),
        ...(subject && say.settings.offersHelp
          ? [pressButton(say('button.help'), { do: 'help' }, 'red')]
          : []),
        ...(family ? [pressButton(say('button.who'), { do: 'who' }, 'blue')] : []),
        ...(family ? [pageButton(say('button.look'), page({ page: 'family' }))] : []),
        ...(family ? [pressButton(say('button.watching'), { do: 'watching' }, 'grey')] : []),
        ...(subject ? [pressButton(say('button.watchers'), { do: 'watchers' }, 'grey')] : []),
        ...(subject ? [pressButton(say('button.registration'), { do: 'registration' }, 'grey')] : []),
        ...(subject ? [pressButton(say('button.pause'), { do: 'pause' }, 'grey')] : []),
        ...(sendTimes ? [pressButton(say('button.send-times'), { do: 'send-times' }, 'grey')] : []),
        beginButton('watch', say, page, family || subject ? 'grey' : 'blue'),
        callButton(say('button.call-desk'), say.settings.deskPhone),
      ],
    }),
  ],

  'not-registered': (_, say) => [{ type: 'text', text: say('not-registered') }],
};
