import { showRegistrationNumber } from '../domain/registration-number.ts';
import { answerPages } from './answer-pages.ts';
import { bubbleMessage, pressButton } from './bubble.ts';
import type { DrawingsOf } from './drawing.ts';
import { wayOut } from './question.ts';
import { choice } from './send-times.ts';
import { timeOfDay } from './when.ts';

type Kinds = 'review' | 'registration-stopped' | 'registered' | 'already-registered';

export const drawings: DrawingsOf<Kinds> = {
  review: ({ purpose, lines }, say) => {
    const change = purpose === 'change';
    return answerPages({
      lines,
      alt: say(change ? 'review-change.alt' : 'review.alt'),
      title: say(change ? 'review-change.title' : 'review.title'),
      end: say('review.body'),
      buttons: [
        pressButton(say(change ? 'button.agree-change' : 'button.agree'), {
          do: 'answer',
          pressed: 'agree-to-all',
        }),
        ...wayOut(say, true),
      ],
    });
  },

  'registration-stopped': ({ purpose }, say) => [
    { type: 'text', text: say(purpose === 'change' ? 'change-stopped' : 'registration-stopped') },
  ],

  registered: ({ number, time, times }, say) => {
    const shown = showRegistrationNumber(number);
    const { friendUrl } = say.settings;
    return [
      bubbleMessage({
        alt: say('registered.alt'),
        title: say('registered.title'),
        above: say('registered.above'),
        figure: shown,
        body: [say('registered.body', { time: timeOfDay(time) })],
      }),
      { type: 'text', text: say('registered.forward', { number: shown, url: friendUrl }) },
      ...(times.length > 1 ? [choice(times, say)] : []),
    ];
  },

  'already-registered': ({ number }, say) => [
    { type: 'text', text: say('already-registered', { number: showRegistrationNumber(number) }) },
  ],
};
