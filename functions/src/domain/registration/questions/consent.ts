import { z } from 'zod';
import { questionFields } from './question-fields.ts';
import { notUnderstood, understood, type Reading } from './reading.ts';
import type { Button, Reply } from './reply.ts';
import { words, yesOrNo } from './yes-or-no-words.ts';

/** Always required: what may be declined is a yes/no question. */
export const consentQuestion = z.strictObject({
  ...questionFields,
  kind: z.literal('consent'),
  required: z.literal(true),
});

export const consentAnswer = z.strictObject({ kind: z.literal('consent'), agreed: z.literal(true) });

export const CONSENT_BUTTONS: readonly Button[] = [
  { label: '同意します', pressed: 'agree' },
  { label: '同意しません', pressed: 'disagree' },
];

const AGREEMENT = {
  yes: words(
    '同意します 同意する 同意 同意しました どういします どうい 承諾します 承知しました 了解 了解しました よろしい わかりました 分かりました',
  ),
  no: words('同意しません 同意しない 同意できません 同意できない どういしません どういしない 不同意'),
};

/** Reads an agreement; a refusal is the problem `needs-consent`. */
export function readConsent(reply: Reply): Reading<z.infer<typeof consentAnswer>> {
  const agreed =
    'pressed' in reply
      ? pressedAgree(reply.pressed)
      : 'text' in reply
        ? yesOrNo(reply.text, AGREEMENT)
        : undefined;
  if (agreed === undefined) return notUnderstood({ code: 'consent-unclear' });
  return agreed ? understood({ kind: 'consent', agreed }) : notUnderstood({ code: 'needs-consent' });
}

function pressedAgree(pressed: string): boolean | undefined {
  return pressed === 'agree' ? true : pressed === 'disagree' ? false : undefined;
}
