import { dateOf, type Instant } from '../domain/calendar.ts';
import { waveOf } from '../domain/municipality.ts';
import { answerColumns, cellOf, type AnswerColumn } from '../domain/registration/answer-row.ts';
import type { Question } from '../domain/registration/question.ts';
import type { QuestionSet } from '../domain/registration/question-set.ts';
import { stateOf } from '../domain/subject-state.ts';
import { everyQuestionSet } from './every-question-set.ts';
import { NUMBER_HEADER } from './read-imports.ts';
import type { World } from './world.ts';

/**
 * A page of everybody with what they answered, by id, to be written into a file: a cell for each question that was ever
 * asked, those of now first. Reads the municipality, whom it shows, and question sets that were never read before.
 */
export function exportSubjects(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  after: string | null,
  limit: number,
  now: Instant,
) {
  return world.towns.read(municipalityId, async (town) => {
    const municipality = await town.municipality();
    const sets = await everyQuestionSet(town);
    const columns = everyColumn(sets);
    const today = dateOf(now, municipality.settings.timeZone);
    const found = await town.subjects(limit, after === null ? undefined : { id: after });
    const people = found.map((subject) => {
      const set = sets.find(({ version }) => version === subject.questionSetVersion);
      const asked = new Map(set?.questions.map((question) => [question.id, question]));
      return {
        registrationNumber: subject.registrationNumber,
        state: stateOf(subject, waveOf(municipality, subject), today),
        registeredAt: subject.registeredAt,
        cells: columns.map(({ questionId }) => {
          const question = asked.get(questionId);
          return question ? cellOf(question, subject.answers[questionId]) : '';
        }),
      };
    });
    const last = found.length === limit ? found.at(-1) : undefined;
    return { numberHeader: NUMBER_HEADER, columns, people, next: last?.id ?? null };
  });
}

/** A column for each question that was ever asked, in the words of the newest version that has it. */
function everyColumn(sets: QuestionSet[]): AnswerColumn[] {
  const questions = new Map<string, Question>();
  for (const question of sets.flatMap((set) => set.questions)) {
    if (!questions.has(question.id)) questions.set(question.id, question);
  }
  return answerColumns([...questions.values()], [NUMBER_HEADER]);
}
