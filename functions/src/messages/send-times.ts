import type { messagingApi } from '@line/bot-sdk';
import type { Message } from '../domain/message.ts';
import { bubbleMessage, pressButton } from './bubble.ts';
import type { DrawingsOf } from './drawing.ts';
import { timeOfDay } from './when.ts';
import type { Wording } from './wording.ts';

export const drawings: DrawingsOf<'send-times' | 'send-time-chosen'> = {
  'send-times': ({ times }, say) => [choice(times, say)],
  'send-time-chosen': ({ time }, say) => [
    { type: 'text', text: say('send-time-chosen', { time: timeOfDay(time) }) },
  ],
};

type Times = Extract<Message, { kind: 'send-times' }>['times'];

/** The times of day there are, each a button: also shown to somebody who has just registered. */
export function choice(times: Times, say: Wording): messagingApi.Message {
  const own = times.filter((each) => each.own);
  return bubbleMessage({
    alt: say('send-times.alt'),
    title: say('send-times.title'),
    body: own.map(({ time }) => say('send-times.own', { time: timeOfDay(time) })),
    buttons: times.map(({ waveId, time }) =>
      pressButton(timeOfDay(time), { do: 'choose-send-time', waveId }, 'blue'),
    ),
  });
}
