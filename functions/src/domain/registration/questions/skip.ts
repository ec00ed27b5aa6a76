import { z } from 'zod';
import { normalised, withoutCourtesy } from '../../japanese-text.ts';
import type { Question } from './question-schema.ts';
import type { Button, Reply } from './reply.ts';

/** A question that may be left open was left open. */
export const skippedAnswer = z.strictObject({ kind: z.literal('skipped') });

export const SKIP: Button = { label: '答えない', pressed: 'skip' };

const SKIP_WORDS = new Set([SKIP.label, 'こたえない', '答えません', 'すきっぷ', 'ぱす', '飛ばす', 'とばす']);
const NONE_WORDS = new Set(['なし', '無し', 'ない', '無い', 'ありません', '特になし']);
/** For these kinds 「なし」 cannot be an answer, so it means that there is none to give. */
const NEVER_NONE: ReadonlySet<Question['kind']> = new Set(['date', 'phone', 'address']);

/** Whether a reply leaves a question open. */
export function isSkip({ kind, required }: Question, reply: Reply): boolean {
  if ('pressed' in reply) return reply.pressed === SKIP.pressed;
  if (required || !('text' in reply)) return false;
  const said = withoutCourtesy(normalised(reply.text));
  return SKIP_WORDS.has(said) || (NEVER_NONE.has(kind) && NONE_WORDS.has(said));
}
