import { z } from 'zod';
import { instant, type Instant } from '../calendar.ts';
import { expectRevision, revision } from '../revision.ts';
import type { Question } from './question.ts';
import type { QuestionSet } from './question-set.ts';
import { slug } from './questions/question-fields.ts';

const kinds = z.enum([
  'short-text',
  'long-text',
  'single-choice',
  'multiple-choice',
  'yes-no',
  'date',
  'phone',
  'address',
  'consent',
  'note',
]);
const roles = z.enum(['name', 'kana', 'birth-date', 'phone', 'address']);

/**
 * A question while it is being written: anything may still be missing, or be too long. It keeps what its kind has no use
 * for, so that changing the kind and back loses nothing.
 */
export const draftQuestionSchema = z.strictObject({
  id: slug,
  kind: kinds,
  ask: z.string().max(1000),
  help: z.string().max(1000),
  required: z.boolean(),
  role: roles.nullable(),
  options: z.array(z.strictObject({ code: slug, label: z.string().max(200) })).max(40),
  postalCodeRequired: z.boolean(),
  askedWhen: z.strictObject({ questionId: slug, is: z.array(z.string().min(1).max(40)).max(40) }).nullable(),
});
export type DraftQuestion = z.infer<typeof draftQuestionSchema>;

/** The questions as staff are writing them. */
export const sketchSchema = z.strictObject({
  questions: z.array(draftQuestionSchema).max(60),
  verifyingQuestionId: slug.nullable(),
  /** The published version it began with. */
  basedOn: z.int().min(1),
});
export type Sketch = z.infer<typeof sketchSchema>;

/** The one draft of a municipality's questions. Nothing of it is live before it is published. */
export const draftSchema = z.object({
  revision,
  /** Null where nothing is being changed. */
  sketch: sketchSchema.extend({ savedAt: instant, savedBy: z.string() }).nullable(),
});
export type Draft = z.infer<typeof draftSchema>;

/** Before anything was ever drafted. */
export const noDraft: Draft = { revision: 0, sketch: null };

/** The draft with what somebody wrote; refuses `changed-meanwhile` where they did not see its latest state. */
export function withSketch(draft: Draft, seen: number, sketch: Sketch, by: string, at: Instant): Draft {
  expectRevision(draft, seen);
  return { revision: seen + 1, sketch: { ...sketch, savedAt: at, savedBy: by } };
}

/** The draft given up, or published; it goes on counting, so that nobody who saw an earlier one can overwrite a later one. */
export function withoutSketch(draft: Draft, seen: number): Draft {
  expectRevision(draft, seen);
  return { revision: seen + 1, sketch: null };
}

/** What a draft begins with: a published version, ready to be changed. */
export function sketchOf({ questions, verifyingQuestionId, version }: QuestionSet): Sketch {
  return { questions: questions.map(asDrafted), verifyingQuestionId, basedOn: version };
}

/** A sketch as it would be published and asked. Whether it may be, publishing.ts says. */
export function asSet({ questions, verifyingQuestionId }: Sketch, version: number): QuestionSet {
  return { version, questions: questions.map(asAsked), verifyingQuestionId: verifyingQuestionId ?? '' };
}

/** A question as it would be asked: with what its kind has, without what is empty. */
export function asAsked({ kind, ask, help, askedWhen, ...question }: DraftQuestion): Question {
  const { id, required, role, postalCodeRequired } = question;
  const helped = help.trim() === '' ? {} : { help: help.trim() };
  const fields = { id, ask: ask.trim(), ...helped, ...(askedWhen && { askedWhen }) };
  switch (kind) {
    case 'short-text':
      return { ...fields, kind, required, ...(role === 'name' || role === 'kana' ? { role } : {}) };
    case 'date':
      return { ...fields, kind, required, ...(role === 'birth-date' ? { role } : {}) };
    case 'phone':
      return { ...fields, kind, required, ...(role === 'phone' ? { role } : {}) };
    case 'address':
      return { ...fields, kind, required, postalCodeRequired, ...(role === 'address' ? { role } : {}) };
    case 'single-choice':
    case 'multiple-choice':
      return { ...fields, kind, required, options: question.options.map(trimmed) };
    case 'consent':
      return { ...fields, kind, required: true };
    case 'note':
      return { ...fields, kind, required: false };
    case 'long-text':
    case 'yes-no':
      return { ...fields, kind, required };
  }
}

function asDrafted(question: Question): DraftQuestion {
  const { id, kind, ask, help = '', required, askedWhen = null } = question;
  return {
    id,
    kind,
    ask,
    help,
    required,
    role: ('role' in question ? question.role : null) ?? null,
    options: 'options' in question ? question.options : [],
    postalCodeRequired: kind === 'address' && question.postalCodeRequired,
    askedWhen,
  };
}

function trimmed({ code, label }: DraftQuestion['options'][number]): DraftQuestion['options'][number] {
  return { code, label: label.trim() };
}
