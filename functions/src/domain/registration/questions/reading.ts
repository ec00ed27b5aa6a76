import type { Problem } from './problem.ts';

/** What a reply was read as: an answer, or the reason why it is none. */
export type Reading<Answer> = { ok: true; answer: Answer } | { ok: false; problem: Problem };

export function understood<Answer>(answer: Answer): Reading<Answer> {
  return { ok: true, answer };
}

export function notUnderstood(problem: Problem): Reading<never> {
  return { ok: false, problem };
}
