import { showRegistrationNumber } from '../domain/registration-number.ts';
import { bubbleMessage, pressButton } from './bubble.ts';
import type { DrawingsOf } from './drawing.ts';
import { problemText } from './wording.ts';

type Kinds =
  | 'family-number'
  | 'family-verify'
  | 'family-locked'
  | 'family-stopped'
  | 'family-full'
  | 'family-self'
  | 'family-too-early'
  | 'family-linked'
  | 'watcher-added'
  | 'not-watching';

export const drawings: DrawingsOf<Kinds> = {
  'family-number': ({ problem }, say) => [
    bubbleMessage({
      alt: say('family-number.alt'),
      title: say('family-number.title'),
      body: [problem ? say(`family-number.${problem}`) : say('family-number.help')],
      buttons: [pressButton(say('button.stop'), { do: 'answer', pressed: 'stop' }, 'grey')],
    }),
  ],

  'family-verify': ({ ask, problem }, say) => [
    bubbleMessage({
      alt: say('family-verify.alt'),
      above: say('family-verify.above'),
      title: ask,
      body: [...(problem ? [problemText(say, problem)] : []), say('question.type')],
      buttons: [
        pressButton(say('button.back'), { do: 'answer', pressed: 'back' }, 'grey'),
        pressButton(say('button.stop'), { do: 'answer', pressed: 'stop' }, 'grey'),
      ],
    }),
  ],

  'family-locked': (_, say) => [{ type: 'text', text: say('family-locked') }],
  'family-stopped': (_, say) => [{ type: 'text', text: say('family-stopped') }],
  'family-full': (_, say) => [{ type: 'text', text: say('family-full') }],
  'family-self': (_, say) => [{ type: 'text', text: say('family-self') }],
  'family-too-early': (_, say) => [{ type: 'text', text: say('family-too-early') }],
  'family-linked': ({ number }, say) => [
    { type: 'text', text: say('family-linked', { number: showRegistrationNumber(number) }) },
  ],
  'watcher-added': ({ name }, say) => [{ type: 'text', text: say('watcher-added', { name }) }],
  'not-watching': (_, say) => [{ type: 'text', text: say('not-watching') }],
};
