import { z } from 'zod';
import { graphemeCount } from '../../japanese-text.ts';
import { questionFields } from './question-fields.ts';
import { notUnderstood, understood, type Reading } from './reading.ts';

export const longTextQuestion = z.strictObject({ ...questionFields, kind: z.literal('long-text') });

export const longTextAnswer = z.strictObject({ kind: z.literal('long-text'), text: z.string() });

const LIMIT = 1000;

/** Reads a longer text as it was written, line breaks included. */
export function readLongText(text: string): Reading<z.infer<typeof longTextAnswer>> {
  const kept = text.trim();
  const length = graphemeCount(kept);
  if (length === 0) return notUnderstood({ code: 'empty' });
  if (length > LIMIT) return notUnderstood({ code: 'too-long', limit: LIMIT, length });
  return understood({ kind: 'long-text', text: kept });
}
