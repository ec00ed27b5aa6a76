import type { Publication } from '../domain/registration/publication.ts';
import type { QuestionSet } from '../domain/registration/question-set.ts';

/** A version as a municipality is set up with it, with what matters to a test. */
export function aPublication(set: QuestionSet, more: Partial<Publication> = {}): Publication {
  return { set, at: 0, by: null, note: '', repeats: null, ...more };
}
