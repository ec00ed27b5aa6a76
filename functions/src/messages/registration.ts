import { showRegistrationNumber } from '../domain/registration-number.ts';
import { buttonsOf } from '../domain/registration/question.ts';
import { answerPages } from './answer-pages.ts';
import { bubbleMessage, pressButton } from './bubble.ts';
import type { DrawingsOf } from './drawing.ts';
import { problemText } from './problems.ts';
import { choice } from './send-times.ts';
import { timeOfDay } from './when.ts';
import type { Wording } from './wording.ts';

type Kinds = 'question' | 'review' | 'registration-stopped' | 'registered' | 'already-registered';

export const drawings: DrawingsOf<Kinds> = {
  question: ({ purpose, question, notes, no, of, problem }, say) => {
    const buttons = buttonsOf(question);
    return [
      bubbleMessage({
        // Whoever changes one answer is not led through them all.
        ...(purpose === 'change'
          ? { alt: say('question-change.alt') }
          : { alt: say('question.alt', { no, of }), above: say('question.no', { no, of }) }),
        title: question.ask,
        body: [
          // A problem says by itself what is wanted: the example would stand there twice.
          ...(problem ? [problemText(problem)] : [...notes, ...(question.help ? [question.help] : [])]),
          buttons.length > 0 ? say('question.press') : say('question.type'),
        ],
        buttons: [
          ...buttons.map(({ label, pressed }) => pressButton(label, { do: 'answer', pressed })),
          ...wayOut(say, no > 1),
        ],
      }),
    ];
  },

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
        above: say('registered.number'),
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

function wayOut(say: Wording, canGoBack: boolean) {
  const back = pressButton(say('button.back'), { do: 'answer', pressed: 'back' }, 'grey');
  const stop = pressButton(say('button.stop'), { do: 'answer', pressed: 'stop' }, 'grey');
  return canGoBack ? [back, stop] : [stop];
}
