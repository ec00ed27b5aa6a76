import { z } from 'zod';
import { questionFields } from './question-fields.ts';
import { notUnderstood, understood, type Reading } from './reading.ts';
import type { Button, Reply } from './reply.ts';
import { words, yesOrNo } from './yes-or-no-words.ts';

export const yesNoQuestion = z.strictObject({ ...questionFields, kind: z.literal('yes-no') });

export const yesNoAnswer = z.strictObject({ kind: z.literal('yes-no'), yes: z.boolean() });

export const YES_NO_BUTTONS: readonly Button[] = [
  { label: 'はい', pressed: 'yes' },
  { label: 'いいえ', pressed: 'no' },
];

const PRESENCE = {
  yes: words('ある あります いる います'),
  no: words('ない ありません ございません いない いません 無い なし 無し'),
};

/** Reads a press of one of the two buttons, or the many words for them. */
export function readYesNo(reply: Reply): Reading<z.infer<typeof yesNoAnswer>> {
  const yes =
    'pressed' in reply
      ? pressedYes(reply.pressed)
      : 'text' in reply
        ? yesOrNo(reply.text, PRESENCE)
        : undefined;
  return yes === undefined ? notUnderstood({ code: 'not-yes-or-no' }) : understood({ kind: 'yes-no', yes });
}

export function showYesNo({ yes }: z.infer<typeof yesNoAnswer>): string {
  return yes ? 'はい' : 'いいえ';
}

function pressedYes(pressed: string): boolean | undefined {
  return pressed === 'yes' ? true : pressed === 'no' ? false : undefined;
}
