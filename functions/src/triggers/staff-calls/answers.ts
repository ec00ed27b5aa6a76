import { correctAnswers, readAnswers } from '../../actions/correct-answers.ts';
import type { answerCalls } from '../../contract/staff/answers.ts';
import type { HandlersOf } from './handlers.ts';

export const answerHandlers: HandlersOf<typeof answerCalls> = {
  'answers.read': ({ world, municipalityId }, { subjectId }) => readAnswers(world, municipalityId, subjectId),
  'answers.correct': ({ world, municipalityId, now }, input) =>
    correctAnswers(world, municipalityId, input, now),
};
