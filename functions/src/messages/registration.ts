import { showRegistrationNumber } from '../domain/registration-number.ts';
import { buttonsOf } from '../domain/registration/question.ts';
import { bubbleMessage, pressButton } from './bubble.ts';
import type { DrawingsOf } from './drawing.ts';
import { problems } from './problems.ts';
import { fill, type Wording } from './wording.ts';

type Kinds = 'question' | 'review' | 'registration-stopped' | 'registered' | 'already-registered';

export const drawings: DrawingsOf<Kinds> = {
  question: ({ question, notes, no, of, problem }, say) => {
    const buttons = buttonsOf(question);
    return [
      bubbleMessage({
        alt: say('question.alt', { no, of }),
        above: say('question.no', { no, of }),
        title: question.ask,
        body: [
          ...(problem
            ? [fill(problems[problem.code], { ...problem } as Record<string, string | number>)]
            : notes),
          ...(question.help ? [question.help] : []),
          buttons.length > 0 ? say('question.press') : say('question.type'),
        ],
        buttons: [
          ...buttons.map(({ label, pressed }) => pressButton(label, { do: 'answer', pressed })),
          ...wayOut(say, no > 1),
        ],
      }),
    ];
  },

  review: ({ lines }, say) => [
    bubbleMessage({
      alt: say('review.alt'),
      title: say('review.title'),
      body: [...lines.map(({ ask, answer }) => `${ask}\n→ ${answer}`), say('review.body')],
      buttons: [
        pressButton(say('button.agree'), { do: 'answer', pressed: 'agree-to-all' }),
        ...wayOut(say, true),
      ],
    }),
  ],

  'registration-stopped': (_, say) => [{ type: 'text', text: say('registration-stopped') }],

  registered: ({ number }, say) => {
    const shown = showRegistrationNumber(number);
    const { sendTime, friendUrl } = say.settings;
    return [
      bubbleMessage({
        alt: say('registered.alt'),
        title: say('registered.title'),
        above: say('registered.number'),
        figure: shown,
        body: [say('registered.body', { time: sendTime })],
      }),
      { type: 'text', text: say('registered.forward', { number: shown, url: friendUrl }) },
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
