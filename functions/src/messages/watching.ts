import type { messagingApi } from '@line/bot-sdk';
import { bubbleMessage, pageButton, pressButton } from './bubble.ts';
import type { DrawingsOf } from './drawing.ts';
import { daysText } from './pause.ts';
import { labelText, type Wording } from './wording.ts';

type Kinds =
  | 'watching'
  | 'watchers'
  | 'watcher-test'
  | 'watcher-test-coming'
  | 'watcher-confirmed'
  | 'drill'
  | 'drill-received'
  | 'stop-watching'
  | 'remove-watcher'
  | 'watching-ended'
  | 'watcher-left';

/** A reply carries five messages at most, and somebody rarely watches, or is watched by, more. */
const SHOWN = 5;

export const drawings: DrawingsOf<Kinds> = {
  watching: ({ entries }, say, page) => {
    if (entries.length === 0) return [{ type: 'text', text: say('watching.none') }];
    const shown = entries.slice(0, SHOWN);
    return shown.map(({ subjectId, label, isConfirmed, pause }, index): messagingApi.Message =>
      bubbleMessage({
        alt: say('watching.alt'),
        above: say('watching.above'),
        title: labelText(say, label),
        body: [
          ...(pause ? [say('watching.pause', { days: daysText(say, pause) })] : []),
          reachText(say, isConfirmed),
        ],
        buttons: [
          pageButton(say('button.look'), page({ page: 'family', subjectId })),
          // One try is for all of them.
          ...(index === shown.length - 1
            ? [pressButton(say('button.test-alarm'), { do: 'test-alarm' }, 'blue')]
            : []),
          pressButton(say('button.stop-watching'), { do: 'stop-watching', subjectId, sure: false }, 'grey'),
        ],
      }),
    );
  },

  watchers: ({ entries }, say) => {
    if (entries.length === 0) return [{ type: 'text', text: say('watchers.none') }];
    return entries.slice(0, SHOWN).map(({ since, name, isConfirmed }): messagingApi.Message =>
      bubbleMessage({
        alt: say('watchers.alt'),
        above: say('watchers.above'),
        title: say('label.name', { name }),
        body: [reachText(say, isConfirmed)],
        buttons: [
          pressButton(say('button.remove-watcher'), { do: 'remove-watcher', since, sure: false }, 'grey'),
        ],
      }),
    );
  },

  'watcher-test': (_, say) => [
    bubbleMessage({
      alt: say('watcher-test.alt'),
      title: say('watcher-test.title'),
      body: [say('watcher-test.body')],
      buttons: [pressButton(say('button.received'), { do: 'received' })],
    }),
  ],
  'watcher-test-coming': (_, say) => [{ type: 'text', text: say('watcher-test-coming') }],
  'watcher-confirmed': (_, say) => [{ type: 'text', text: say('watcher-confirmed') }],

  drill: ({ subjectId, startedAt }, say) => [
    bubbleMessage({
      alt: say('drill.alt'),
      title: say('drill.title'),
      body: [say('drill.body')],
      buttons: [pressButton(say('button.received'), { do: 'drill-received', subjectId, startedAt })],
    }),
  ],
  'drill-received': (_, say) => [{ type: 'text', text: say('drill-received') }],

  'stop-watching': ({ subjectId, label }, say) => [
    bubbleMessage({
      alt: say('stop-watching.alt'),
      title: say('stop-watching.title'),
      body: [say('stop-watching.body', { label: labelText(say, label) })],
      buttons: [
        pressButton(say('button.keep'), { do: 'menu' }),
        pressButton(say('button.stop-watching'), { do: 'stop-watching', subjectId, sure: true }, 'grey'),
      ],
    }),
  ],

  'remove-watcher': ({ since, name }, say) => [
    bubbleMessage({
      alt: say('remove-watcher.alt'),
      title: say('remove-watcher.title'),
      body: [say('remove-watcher.body', { name })],
      buttons: [
        pressButton(say('button.keep'), { do: 'menu' }),
        pressButton(say('button.remove-watcher'), { do: 'remove-watcher', since, sure: true }, 'grey'),
      ],
    }),
  ],

  'watching-ended': ({ label }, say) => [
    { type: 'text', text: say('watching-ended', { label: labelText(say, label) }) },
  ],

  'watcher-left': ({ name }, say) => [{ type: 'text', text: say('watcher-left', { name }) }],
};

const reachText = (say: Wording, isConfirmed: boolean) =>
  say(isConfirmed ? 'reach.confirmed' : 'reach.unconfirmed');
