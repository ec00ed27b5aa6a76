import { v5 } from 'uuid';
import type { Question } from './registration/question.ts';
import type { QuestionSet } from './registration/question-set.ts';

const NAMESPACE = '5c0f4a7e-3a58-5d6b-9d57-1f0c8a2b7e64';

/** The question of a set whose answer the family must know. */
export function verifyingQuestion({ version, questions, verifyingQuestionId }: QuestionSet): Question {
  const question = questions.find(({ id }) => id === verifyingQuestionId);
  if (!question) throw new Error(`question set ${version} has no verifying question`);
  return question;
}

/**
 * Every question that verifies in some version, worded as in the newest version that asks it: the wording, too, would tell
 * one version from another. `sets` are all that were published, the newest first.
 */
export function verifyingQuestions(sets: readonly QuestionSet[]): Question[] {
  const worded = sets.flatMap(({ questions }) => questions);
  const ids = new Set(sets.map(({ verifyingQuestionId }) => verifyingQuestionId));
  return [...ids].flatMap((id) => worded.find((question) => question.id === id) ?? []);
}

/**
 * Which of them a family is asked about a registration number: the one of the version that its owner answered; `own` is null
 * where nobody has the number. Then it is drawn by a secret, always the same for a number, so that what is asked does not
 * tell whether the number exists (docs/decisions/0017-questions-in-versions.md).
 */
export function verifyingQuestionAbout(
  number: string,
  own: QuestionSet | null,
  questions: readonly Question[],
  secret: string,
): Question {
  const lot = ({ id }: Question) => v5(`${secret}/${number}/${id}`, NAMESPACE);
  const [drawn] = questions.toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1));
  const asked = own ? questions.find(({ id }) => id === own.verifyingQuestionId) : drawn;
  if (!asked) throw new Error('no question verifies');
  return asked;
}
