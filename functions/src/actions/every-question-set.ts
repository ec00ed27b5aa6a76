import type { QuestionSet } from '../domain/registration/question-set.ts';
import type { TownReading } from './town.ts';

/** Every version of the questions that was published, the newest first. They are numbered from 1 without a gap. */
export async function everyQuestionSet(town: TownReading): Promise<QuestionSet[]> {
  const { questionSetVersion: newest } = (await town.municipality()).settings;
  const versions = Array.from({ length: newest }, (_, index) => newest - index);
  return Promise.all(versions.map((version) => town.questionSet(version)));
}
