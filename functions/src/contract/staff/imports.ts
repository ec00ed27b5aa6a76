import { z } from 'zod';
import { IMPORT_AT_ONCE, IMPORT_MAX } from '../../domain/import.ts';
import { cellProblem } from '../../domain/registration/answer-row.ts';
import { LONGEST_TEXT } from '../../domain/registration/questions/reply.ts';
import { subjectState } from '../../domain/subject-state.ts';
import { call, count, moment } from '../call.ts';

/** People on one page of an export. */
export const EXPORT_PAGE_SIZE = 500;

const version = z.int().min(1);
const importId = z.uuid();
const columns = z.array(z.object({ questionId: z.string(), header: z.string(), required: z.boolean() }));
/** A person of a file, by the ids of the questions; the lines are counted as the file counts them. */
const row = z.strictObject({
  line: z.int().min(1).max(100_000),
  number: z.string().max(100),
  cells: z.record(z.string(), z.string().max(LONGEST_TEXT)),
});
const code = z.object({ digits: z.string(), expiresAt: moment });

const rowProblem = z.object({
  line: count,
  /** Null is the registration number. */
  questionId: z.string().nullable(),
  problem: z.union([
    cellProblem,
    z.object({ code: z.enum(['not-a-number', 'number-taken', 'person-exists']) }),
    z.object({ code: z.enum(['number-twice', 'person-twice']), line: count }),
  ]),
});

export const importCalls = {
  /** What a file of people looks like by the questions of now. */
  'import.columns': call(z.strictObject({}), z.object({ version, numberHeader: z.string(), columns })),
  /** Looks at a whole file; nothing is written. Lines that the import has entered already are good. */
  'import.check': call(
    z.strictObject({ importId, version, rows: z.array(row).min(1).max(IMPORT_MAX) }),
    z.object({ good: count, problems: z.array(rowProblem) }),
  ),
  /** Enters some of the people of a file; handed in again, nobody is entered twice. */
  'import.enter': call(
    z.strictObject({
      importId,
      version,
      total: z.int().min(1).max(IMPORT_MAX),
      rows: z.array(row).min(1).max(IMPORT_AT_ONCE),
    }),
    /** How many of the import there are by now. */
    z.object({ people: count }),
  ),
  /** Takes everybody of an import out again. */
  'import.undo': call(z.strictObject({ importId }), z.object({})),
  /** The codes of those who are not on LINE yet, to be printed and handed out. */
  'import.codes': call(
    z.strictObject({ importId }),
    z.object({
      people: z.array(
        z.object({
          id: z.string(),
          name: z.string().nullable(),
          registrationNumber: z.string(),
          code,
        }),
      ),
      /** So many more are not on LINE yet, whose code counts no more. */
      over: count,
    }),
  ),
  /** The latest imports. */
  'imports.list': call(
    z.strictObject({}),
    z.object({
      imports: z.array(
        z.object({
          id: z.string(),
          startedAt: moment,
          /** Their name; null where they are gone. */
          by: z.string().nullable(),
          rows: count,
          people: count,
          linked: count,
          undoneAt: moment.nullable(),
        }),
      ),
    }),
  ),
  /** A page of everybody with what they answered: a cell for each column. */
  'subjects.export': call(
    z.strictObject({ after: z.string().nullable() }),
    z.object({
      numberHeader: z.string(),
      columns,
      people: z
        .array(
          z.object({
            registrationNumber: z.string(),
            state: subjectState,
            registeredAt: moment,
            cells: z.array(z.string()),
          }),
        )
        .max(EXPORT_PAGE_SIZE),
      next: z.string().nullable(),
    }),
  ),
};
