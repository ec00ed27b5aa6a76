import { dateOf, type Instant } from '../domain/calendar.ts';
import type { Answer } from '../domain/registration/question.ts';
import { readRow, type CellProblem } from '../domain/registration/answer-row.ts';
import { contactsIn } from '../domain/registration/contacts.ts';
import { namesIn, type QuestionSet } from '../domain/registration/question-set.ts';
import { Refusal } from '../domain/refusal.ts';
import { readRegistrationNumber } from '../domain/registration-number.ts';
import { nameKey } from '../domain/subject-search.ts';
import type { Subject } from '../domain/subject.ts';
import type { TownReading } from './town.ts';

/** A person of a file: cells by the ids of the questions, and the number they had, if there is one. */
export interface ImportRow {
  /** As the file counts its lines. */
  line: number;
  number: string;
  cells: Record<string, string>;
}

/** Why a person cannot be entered; `questionId` is null for the registration number. */
export interface RowProblem {
  line: number;
  questionId: string | null;
  problem:
    | CellProblem
    | { code: 'not-a-number' | 'number-taken' | 'person-exists' }
    /** The same number, or name and birth date, stand in an earlier line. */
    | { code: 'number-twice' | 'person-twice'; line: number };
}

export interface GoodRow {
  line: number;
  /** Null where they get a new one. */
  number: string | null;
  answers: Record<string, Answer>;
}

/**
 * Reads people of a file as the talk reads what is typed, and looks whether any of them stands there twice or is known by the
 * town already, by number or by name and birth date. Refuses `changed-meanwhile` where other questions are published by now.
 * Reads the municipality, and at least one document for thirty people, twice.
 */
export async function readImportRows(
  town: TownReading,
  version: number,
  rows: ImportRow[],
  now: Instant,
): Promise<{ set: QuestionSet; good: GoodRow[]; problems: RowProblem[] }> {
  const { settings } = await town.municipality();
  if (settings.questionSetVersion !== version) throw new Refusal('changed-meanwhile');
  const set = await town.questionSet(version);
  const today = dateOf(now, settings.timeZone);
  const good: GoodRow[] = [];
  const problems: RowProblem[] = [];
  for (const { line, number: typed, cells } of rows) {
    const number = typed.trim() === '' ? null : readRegistrationNumber(typed);
    if (typed.trim() !== '' && number === null) {
      problems.push({ line, questionId: null, problem: { code: 'not-a-number' } });
    }
    const read = readRow(set, cells, today);
    if ('problems' in read) problems.push(...read.problems.map((each) => ({ line, ...each })));
    else good.push({ line, number, answers: read.answers });
  }
  const known = [...twice(set, good), ...(await taken(town, set, good))];
  const bad = new Set([...problems, ...known].map(({ line }) => line));
  return {
    set,
    good: good.filter(({ line }) => !bad.has(line)),
    problems: [...problems, ...known].sort((a, b) => a.line - b.line),
  };
}

const questionWith = ({ questions }: QuestionSet, role: string) =>
  questions.find((question) => 'role' in question && question.role === role)?.id ?? null;

/** By what somebody is recognised: name and birth date, where both are asked for. */
function whoIs(set: QuestionSet, answers: Record<string, Answer>): string | null {
  const { name } = namesIn(set, answers);
  const { birthDate } = contactsIn(set, answers);
  return name === null || birthDate === null ? null : `${nameKey(name)}/${birthDate}`;
}

/** Whoever stands in an earlier line too. */
function twice(set: QuestionSet, rows: GoodRow[]): RowProblem[] {
  const first = new Map<string, number>();
  const isIn = (key: string | null, line: number) => {
    const earlier = key === null ? undefined : first.get(key);
    if (key !== null && earlier === undefined) first.set(key, line);
    return earlier;
  };
  return rows.flatMap(({ line, number, answers }): RowProblem[] => {
    const sameNumber = isIn(number, line);
    const samePerson = isIn(whoIs(set, answers), line);
    if (sameNumber !== undefined) {
      return [{ line, questionId: null, problem: { code: 'number-twice', line: sameNumber } }];
    }
    if (samePerson === undefined) return [];
    return [
      { line, questionId: questionWith(set, 'name'), problem: { code: 'person-twice', line: samePerson } },
    ];
  });
}

/** Whoever the town knows already. */
async function taken(town: TownReading, set: QuestionSet, rows: GoodRow[]): Promise<RowProblem[]> {
  const names = new Set(
    rows.flatMap(({ answers }) => {
      const { name } = namesIn(set, answers);
      return name === null ? [] : [nameKey(name)];
    }),
  );
  const numbers = rows.flatMap(({ number }) => number ?? []);
  const [namesakes, owners] = await Promise.all([
    town.subjectsWith('nameKey', [...names]),
    town.subjectsWith('registrationNumber', numbers),
  ]);
  const people = new Set(await Promise.all(namesakes.map((subject) => whoIsKnown(town, subject))));
  const given = new Set(owners.map(({ registrationNumber }) => registrationNumber));
  return rows.flatMap(({ line, number, answers }): RowProblem[] => {
    if (number !== null && given.has(number)) {
      return [{ line, questionId: null, problem: { code: 'number-taken' } }];
    }
    const who = whoIs(set, answers);
    if (who === null || !people.has(who)) return [];
    return [{ line, questionId: questionWith(set, 'name'), problem: { code: 'person-exists' } }];
  });
}

async function whoIsKnown(
  town: TownReading,
  { questionSetVersion, answers }: Subject,
): Promise<string | null> {
  return whoIs(await town.questionSet(questionSetVersion), answers);
}
