import { showRegistrationNumber } from '../domain/registration-number.ts';
import { buttonsOf } from '../domain/registration/question.ts';
import { bubbleMessage, pressButton } from './bubble.ts';
import type { DrawingsOf } from './drawing.ts';
import { problemText } from './problems.ts';
import { choice } from './send-times.ts';
import { timeOfDay } from './when.ts';
import type { Wording } from './wording.ts';

type Kinds = 'question' | 'review' | 'registration-stopped' | 'registered' | 'already-registered';

/** 40 questions are the most there can be, five messages the most a reply can carry. */
const LINES_A_BUBBLE = 10;
const ANSWER_SHOWN = 200;

export const drawings: DrawingsOf<Kinds> = {
  question: ({ question, notes, no, of, problem }, say) => {
    const buttons = buttonsOf(question);
    return [
      bubbleMessage({
        alt: say('question.alt', { no, of }),
        above: say('question.no', { no, of }),
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

  review: ({ lines }, say) => {
    const pages = Math.max(1, Math.ceil(lines.length / LINES_A_BUBBLE));
    return Array.from({ length: pages }, (_, page) => {
      const shown = lines.slice(page * LINES_A_BUBBLE, (page + 1) * LINES_A_BUBBLE);
      const read = shown.map(({ ask, answer }) => `${ask}\n→ ${clipped(answer)}`);
      const isLast = page === pages - 1;
      return bubbleMessage({
        alt: say('review.alt'),
        ...(page === 0 ? { title: say('review.title') } : {}),
        body: isLast ? [...read, say('review.body')] : read,
        buttons: isLast
          ? [
              pressButton(say('button.agree'), { do: 'answer', pressed: 'agree-to-all' }),
              ...wayOut(say, true),
            ]
          : [],
      });
    });
  },

  'registration-stopped': (_, say) => [{ type: 'text', text: say('registration-stopped') }],

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

/** A long answer is recognised by its beginning; LINE takes 30 kB a bubble. */
function clipped(answer: string): string {
  return answer.length > ANSWER_SHOWN ? `${answer.slice(0, ANSWER_SHOWN)}…` : answer;
}

function wayOut(say: Wording, canGoBack: boolean) {
  const back = pressButton(say('button.back'), { do: 'answer', pressed: 'back' }, 'grey');
  const stop = pressButton(say('button.stop'), { do: 'answer', pressed: 'stop' }, 'grey');
  return canGoBack ? [back, stop] : [stop];
}
