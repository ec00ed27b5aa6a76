import { dayAfter, PAUSE_DAYS_MAX, pauseReason, type PauseDays } from '../domain/pause.ts';
import type { Message } from '../domain/message.ts';
import { bubbleMessage, callButton, dayButton, pressButton } from './bubble.ts';
import type { DrawingsOf } from './drawing.ts';
import { day } from './when.ts';
import { actorText, labelText, type Wording } from './wording.ts';

type Kinds =
  | 'pause-question'
  | 'pause-review'
  | 'pause-stopped'
  | 'pause-set'
  | 'pause'
  | 'no-pause'
  | 'pause-ended'
  | 'paused-by-staff'
  | 'pause-over'
  | 'subject-pauses'
  | 'subject-returns';

export const drawings: DrawingsOf<Kinds> = {
  'pause-question': (message, say) => {
    const { ask, from, latest, problem } = message;
    const values = { latest: day(latest), from: from === null ? '' : day(from), most: PAUSE_DAYS_MAX };
    return [
      bubbleMessage({
        alt: say('pause-question.alt'),
        ...(from === null ? {} : { above: say('pause-question.above', values) }),
        title: say(`pause-${ask}.title`),
        body: [problem ? say(`pause-problem.${problem}`, values) : say(`pause-${ask}.how`, values)],
        buttons: [...choices(message, say), ...wayOut(say, ask !== 'from')],
      }),
    ];
  },

  'pause-review': ({ from, through, reason }, say) => [
    bubbleMessage({
      alt: say('pause-review.alt'),
      title: say('pause-review.title'),
      body: [
        say('pause-review.days', {
          days: daysText(say, { from, through }),
          reason: say(`button.rest-${reason}`),
        }),
        say('pause-review.body', { next: day(dayAfter({ through })) }),
      ],
      buttons: [
        pressButton(say('button.agree-pause'), { do: 'answer', pressed: 'agree-to-all' }),
        ...wayOut(say, true),
      ],
    }),
  ],

  'pause-stopped': (_, say) => [{ type: 'text', text: say('pause-stopped') }],
  'pause-set': (days, say) => [{ type: 'text', text: say('pause-set', valuesOf(say, days)) }],

  pause: ({ canChange, ...days }, say) => [
    bubbleMessage({
      alt: say('pause.alt'),
      title: say('pause.title', valuesOf(say, days)),
      body: [say('pause.body', valuesOf(say, days))],
      buttons: [
        ...(canChange ? [pressButton(say('button.change-pause'), { do: 'change-pause' }, 'blue')] : []),
        endButton(say),
      ],
    }),
  ],
  'no-pause': (_, say) => [{ type: 'text', text: say('no-pause') }],
  'pause-ended': (_, say) => [{ type: 'text', text: say('pause-ended') }],

  'paused-by-staff': (days, say) => [
    bubbleMessage({
      alt: say('paused-by-staff.alt'),
      title: say('paused-by-staff.title'),
      body: [say('paused-by-staff.body', valuesOf(say, days))],
      buttons: [callButton(say('button.call-desk'), say.settings.deskPhone), endButton(say)],
    }),
  ],

  'pause-over': ({ by }, say) => [
    bubbleMessage({
      alt: say('pause-over.alt'),
      greeting: say(`pause-over.${by}.greeting`),
      title: say('pause-over.title'),
      body: [say('pause-over.body')],
      buttons: [pressButton(say('button.rest-on'), { do: 'pause' }, 'grey')],
    }),
  ],

  'subject-pauses': ({ label, by, ...days }, say) => [
    bubbleMessage({
      alt: say('subject-pauses.alt'),
      title: say('subject-pauses.title', { label: labelText(say, label) }),
      body: [
        say('subject-pauses.days', { by: actorText(say, by), days: daysText(say, days) }),
        say('subject-pauses.body', valuesOf(say, days)),
        say('subject-pauses.doubt'),
      ],
      buttons: [callButton(say('button.call-desk'), say.settings.deskPhone)],
    }),
  ],
  'subject-returns': ({ label, cancelled }, say) => [
    {
      type: 'text',
      text: say(cancelled ? 'subject-returns.cancelled' : 'subject-returns', {
        label: labelText(say, label),
      }),
    },
  ],
};

/** 12月1日（火）から 12月5日（土）まで */
export function daysText(say: Wording, { from, through }: PauseDays): string {
  return from === through
    ? say('label.one-day', { day: day(from) })
    : say('label.days', { from: day(from), through: day(through) });
}

function valuesOf(say: Wording, days: PauseDays) {
  return { days: daysText(say, days), next: day(dayAfter(days)) };
}

function choices(message: Extract<Message, { kind: 'pause-question' }>, say: Wording) {
  const { ask, earliest, latest } = message;
  if (ask === 'reason') {
    return pauseReason.options.map((reason) =>
      pressButton(say(`button.rest-${reason}`), { do: 'answer', pressed: reason }, 'blue'),
    );
  }
  const picker = dayButton(say('button.pick-day'), { earliest, latest }, 'blue');
  if (ask === 'through') return [picker];
  return [
    pressButton(say('button.from-today'), { do: 'answer', pressed: 'today' }, 'blue'),
    pressButton(say('button.from-tomorrow'), { do: 'answer', pressed: 'tomorrow' }, 'blue'),
    picker,
  ];
}

const endButton = (say: Wording) => pressButton(say('button.end-pause'), { do: 'end-pause' }, 'grey');

function wayOut(say: Wording, canGoBack: boolean) {
  const back = pressButton(say('button.back'), { do: 'answer', pressed: 'back' }, 'grey');
  const stop = pressButton(say('button.stop'), { do: 'answer', pressed: 'stop' }, 'grey');
  return canGoBack ? [back, stop] : [stop];
}
