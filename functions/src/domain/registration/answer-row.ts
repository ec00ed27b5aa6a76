import { z } from 'zod';
import type { LocalDate } from '../calendar.ts';
import { needsAnswer, readReply, showAnswer, type Answer, type Question } from './question.ts';
import { appliesTo, type QuestionSet } from './question-set.ts';
import { problemSchema } from './questions/problem.ts';

/** A column of a file of people: what stands at its head, and the question it answers. */
export interface AnswerColumn {
  questionId: string;
  header: string;
  /** Whether everybody who is asked has to answer it. */
  required: boolean;
}

/** What everybody knows these questions by; the others stand there as they are asked. */
const HEADERS: Partial<Record<string, string>> = {
  name: 'お名前',
  kana: 'ふりがな',
  'birth-date': '生年月日',
  phone: '電話番号',
  address: '住所',
};

/** The columns of questions, in their order, each with another header; `taken` are headers of other columns. */
export function answerColumns(questions: readonly Question[], taken: readonly string[]): AnswerColumn[] {
  const used = new Set(taken);
  return questions.filter(needsAnswer).map((question) => {
    const { id, ask, required } = question;
    const wanted = ('role' in question && HEADERS[question.role ?? '']) || ask.replace(/\s+/gu, ' ').trim();
    const header = another(wanted, used);
    used.add(header);
    return { questionId: id, header, required };
  });
}

function another(wanted: string, used: ReadonlySet<string>, no = 1): string {
  const header = no === 1 ? wanted : `${wanted}（${no}）`;
  return used.has(header) ? another(wanted, used, no + 1) : header;
}

/** An answer as it stands in a file: empty where the question was left open. Read again, it is the same answer. */
export function cellOf(question: Question, answer: Answer | undefined): string {
  if (!answer || answer.kind === 'skipped') return '';
  // As spreadsheets know dates.
  if (answer.kind === 'date') return answer.date.replaceAll('-', '/');
  return showAnswer(question, answer);
}

/** Why a cell cannot be taken. not-asked: somebody with these answers is not asked the question. */
export const cellProblem = z.union([problemSchema, z.object({ code: z.literal('not-asked') })]);
export type CellProblem = z.infer<typeof cellProblem>;

export type ReadRow =
  { answers: Record<string, Answer> } | { problems: { questionId: string; problem: CellProblem }[] };

/**
 * Reads the cells of one person, by the ids of the questions, as the talk reads what is typed. Every cell that cannot be
 * taken is named; a question that depends on one of those waits for it, and so does whatever depends on that.
 */
export function readRow(
  { questions }: QuestionSet,
  cells: Readonly<Record<string, string>>,
  today: LocalDate,
): ReadRow {
  const answers: Record<string, Answer> = {};
  const problems: { questionId: string; problem: CellProblem }[] = [];
  const unread = new Set<string>();
  for (const question of questions.filter(needsAnswer)) {
    const { id, required, askedWhen } = question;
    const text = cells[id]?.trim() ?? '';
    const refuse = (problem: CellProblem) => {
      problems.push({ questionId: id, problem });
      unread.add(id);
    };
    if (askedWhen && unread.has(askedWhen.questionId)) unread.add(id);
    else if (!appliesTo(question, answers)) {
      if (text !== '') refuse({ code: 'not-asked' });
    } else if (text === '' && !required) {
      answers[id] = { kind: 'skipped' };
    } else {
      const reading = text === '' ? null : readReply(question, { text }, { today });
      if (reading?.ok) answers[id] = reading.answer;
      else refuse(reading?.problem ?? { code: 'empty' });
    }
  }
  return problems.length > 0 ? { problems } : { answers };
}
