import type { messagingApi } from '@line/bot-sdk';
import { reason } from '../domain/ending.ts';
import type { Message } from '../domain/message.ts';
import { bubbleMessage, bubbleOf, pageButton, pressButton } from './bubble.ts';
import type { DrawingsOf } from './drawing.ts';
import type { PageUrl } from './pages.ts';
import { actorText, labelText, whenText, type Wording } from './wording.ts';

type Kinds =
  | 'alert-notice'
  | 'alert-again'
  | 'help-notice'
  | 'alert-list'
  | 'alert-taken'
  | 'you-took'
  | 'taken-already'
  | 'not-reached-noted'
  | 'you-closed'
  | 'reason-noted'
  | 'closed-already'
  | 'all-clear'
  | 'case-ended';

export const drawings: DrawingsOf<Kinds> = {
  'alert-notice': (_, say, page) => [notice(say, page, 'alert-notice')],
  'alert-again': (_, say, page) => [notice(say, page, 'alert-again')],
  'help-notice': (_, say, page) => [notice(say, page, 'help-notice')],

  'alert-list': ({ entries }, say, page) => {
    if (entries.length === 0) return [{ type: 'text', text: say('alert-list.none') }];
    // A reply carries five messages at most; cards below each other are easier to find than cards side by side.
    const shown = entries.length > 5 ? entries.slice(0, 4) : entries;
    const cards: messagingApi.Message[] = shown.map((entry) => ({
      type: 'flex',
      altText: say('alert-list.alt'),
      contents: card(entry, say, page),
    }));
    const more = entries.length - shown.length;
    return more > 0 ? [...cards, { type: 'text', text: say('alert-list.more', { count: more }) }] : cards;
  },

  'alert-taken': ({ label, by, at }, say) => [
    {
      type: 'text',
      text: say('alert-taken', {
        label: labelText(say, label),
        by: actorText(say, by),
        when: whenText(say, at),
      }),
    },
  ],

  'you-took': ({ alertId, label }, say) => [
    bubbleMessage({
      alt: say('you-took.alt'),
      title: say('you-took.title'),
      body: [say('you-took.body', { label: labelText(say, label) }), say('alert-list.how')],
      buttons: outcomes(say, alertId),
    }),
  ],

  'taken-already': ({ alertId, label, by }, say) => [
    bubbleMessage({
      alt: say('taken-already.alt'),
      title: say('taken-already.title', { by: actorText(say, by) }),
      body: [say('taken-already.body', { label: labelText(say, label) })],
      buttons: outcomes(say, alertId),
    }),
  ],

  'not-reached-noted': ({ alertId, label }, say) => [
    bubbleMessage({
      alt: say('not-reached-noted.alt'),
      title: say('not-reached-noted.title'),
      body: [say('not-reached-noted.body', { label: labelText(say, label) })],
      buttons: [pressButton(say('button.safe'), { do: 'safe', alertId })],
    }),
  ],

  'you-closed': ({ alertId, label, at }, say) => [
    bubbleMessage({
      alt: say('you-closed.alt'),
      title: say('you-closed.title'),
      body: [
        say('you-closed.body', { label: labelText(say, label), when: whenText(say, at) }),
        say('you-closed.why'),
      ],
      buttons: reason.options.map((why) =>
        pressButton(say(`reason.${why}`), { do: 'reason', alertId, why }, 'grey'),
      ),
    }),
  ],

  'reason-noted': (_, say) => [{ type: 'text', text: say('reason-noted') }],

  'closed-already': ({ label }, say) => [
    { type: 'text', text: say('closed-already', { label: labelText(say, label) }) },
  ],

  'all-clear': ({ label, by, at }, say) => {
    const values = { label: labelText(say, label), when: whenText(say, at) };
    const text =
      by.role === 'subject'
        ? say('all-clear.subject', values)
        : say('all-clear.others', { ...values, by: actorText(say, by) });
    return [{ type: 'text', text }];
  },

  'case-ended': ({ label, at }, say) => [
    { type: 'text', text: say('case-ended', { label: labelText(say, label), when: whenText(say, at) }) },
  ],
};

function notice(
  say: Wording,
  page: PageUrl,
  kind: 'alert-notice' | 'alert-again' | 'help-notice',
): messagingApi.Message {
  return bubbleMessage({
    alt: say(`${kind}.alt`),
    title: say(`${kind}.title`),
    body: [say(`${kind}.body`)],
    buttons: [
      pressButton(say('button.who'), { do: 'who' }),
      pageButton(say('button.look'), page({ page: 'family' })),
    ],
  });
}

type Entry = Extract<Message, { kind: 'alert-list' }>['entries'][number];

function card(entry: Entry, say: Wording, page: PageUrl): messagingApi.FlexBubble {
  const { subjectId, lastReportAt, takenBy } = entry;
  const last =
    lastReportAt === null
      ? say('alert-list.never')
      : say('alert-list.last', { when: whenText(say, lastReportAt) });
  return bubbleOf({
    alt: '',
    title: labelText(say, entry.label),
    body: [
      `${say(entry.help ? 'alert-list.help' : 'alert-list.silence')}\n${last}`,
      takenBy === null ? say('alert-list.how') : say('alert-list.taken', { by: actorText(say, takenBy) }),
    ],
    buttons: [
      ...(takenBy === null
        ? [pressButton(say('button.take'), { do: 'take', alertId: entry.alertId }, 'blue')]
        : []),
      ...outcomes(say, entry.alertId),
      pageButton(say('button.look'), page({ page: 'family', subjectId })),
    ],
  });
}

function outcomes(say: Wording, alertId: string) {
  return [
    pressButton(say('button.safe'), { do: 'safe', alertId }),
    pressButton(say('button.not-reached'), { do: 'not-reached', alertId }, 'red'),
  ];
}
