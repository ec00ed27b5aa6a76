import type { messagingApi } from '@line/bot-sdk';
import { showRegistrationNumber } from '../domain/registration-number.ts';
import type { Question } from '../domain/registration/question.ts';
import { EASY_LABEL } from '../domain/registration/questions/options.ts';
import { answerPages } from './answer-pages.ts';
import { bubbleMessage, callButton, pageButton, pressButton } from './bubble.ts';
import type { DrawingsOf } from './drawing.ts';
import { labelText, type Wording } from './wording.ts';

type Kinds =
  | 'registration'
  | 'change-which'
  | 'registration-changed'
  | 'changed-meanwhile'
  | 'withdraw'
  | 'withdrawn'
  | 'deleted'
  | 'subject-left';

/** 40 questions are the most there can be, five messages the most a reply can carry. */
const BUTTONS_A_BUBBLE = 8;

export const drawings: DrawingsOf<Kinds> = {
  registration: ({ number, lines }, say, page) =>
    answerPages({
      lines,
      alt: say('registration.alt'),
      title: say('registration.title', { number: showRegistrationNumber(number) }),
      end: say('registration.body'),
      buttons: [
        pressButton(say('button.change'), { do: 'change', questionId: null }, 'blue'),
        pageButton(say('button.mine'), page({ page: 'mine' })),
        pressButton(say('button.withdraw'), { do: 'withdraw', sure: false }, 'grey'),
      ],
    }),

  'change-which': ({ questions }, say) => {
    const pages = Math.max(1, Math.ceil(questions.length / BUTTONS_A_BUBBLE));
    return Array.from({ length: pages }, (_, page): messagingApi.Message => {
      const shown = questions.slice(page * BUTTONS_A_BUBBLE, (page + 1) * BUTTONS_A_BUBBLE);
      return bubbleMessage({
        alt: say('change-which.alt'),
        ...(page === 0 ? { title: say('change-which.title') } : {}),
        buttons: shown.map((question) =>
          pressButton(shortName(question, say), { do: 'change', questionId: question.id }, 'blue'),
        ),
      });
    });
  },

  'registration-changed': (_, say) => [{ type: 'text', text: say('registration-changed') }],

  'changed-meanwhile': (_, say) => [
    bubbleMessage({
      alt: say('changed-meanwhile.alt'),
      title: say('changed-meanwhile.title'),
      body: [say('changed-meanwhile.body')],
      buttons: [pressButton(say('button.registration'), { do: 'registration' })],
    }),
  ],

  withdraw: (_, say) => [
    bubbleMessage({
      alt: say('withdraw.alt'),
      title: say('withdraw.title'),
      body: [say('withdraw.body')],
      buttons: [
        pressButton(say('button.keep'), { do: 'menu' }),
        pressButton(say('button.withdraw'), { do: 'withdraw', sure: true }, 'grey'),
      ],
    }),
  ],
  withdrawn: (_, say) => [{ type: 'text', text: say('withdrawn') }],
  deleted: (_, say) => [
    bubbleMessage({
      alt: say('deleted.alt'),
      title: say('deleted.title'),
      body: [say('deleted.body')],
      buttons: [callButton(say('button.call-desk'), say.settings.deskPhone)],
    }),
  ],
  'subject-left': ({ label }, say) => [
    { type: 'text', text: say('subject-left', { label: labelText(say, label) }) },
  ],
};

/** What a question is about, on a button: by its role, or by how it begins. */
function shortName(question: Question, say: Wording): string {
  if ('role' in question && question.role) return say(`role.${question.role}`);
  const { ask } = question;
  return ask.length > EASY_LABEL ? `${ask.slice(0, EASY_LABEL - 1)}…` : ask;
}
