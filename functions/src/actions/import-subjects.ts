import type { Instant } from '../domain/calendar.ts';
import { IMPORT_MAX, importedId, type Import } from '../domain/import.ts';
import { newSubject } from '../domain/new-subject.ts';
import { registrationNumber, RANDOM_DIGITS } from '../domain/registration-number.ts';
import type { QuestionSet } from '../domain/registration/question-set.ts';
import { Refusal } from '../domain/refusal.ts';
import { rosterWithRoom } from '../domain/roster.ts';
import type { Staff } from '../domain/staff.ts';
import type { Subject } from '../domain/subject.ts';
import { freeLinkingCodes } from './give-linking-code.ts';
import { readImportRows, type GoodRow, type ImportRow, type RowProblem } from './read-import-rows.ts';
import type { Town, TownReading } from './town.ts';
import type { Dice, World } from './world.ts';

/**
 * Looks at a whole file and writes nothing: how many could be entered, and everything that is in the way. Lines that the
 * import entered already are good.
 */
export function checkImport(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  { importId, version, rows }: { importId: string; version: number; rows: ImportRow[] },
  now: Instant,
): Promise<{ good: number; problems: RowProblem[] }> {
  return world.towns.read(municipalityId, async (town) => {
    const entered = new Set((await town.subjectsOfImport(importId, IMPORT_MAX)).map(({ id }) => id));
    const open = rows.filter(({ line }) => !entered.has(importedId(importId, line)));
    const { good, problems } = await readImportRows(town, version, open, now);
    return { good: rows.length - open.length + good.length, problems };
  });
}

/**
 * Enters some of the people of a file, all of them or none, each with a number and a linking code, and answers with how many
 * of the import are entered by now. A line that was entered before stays as it is, so what was handed in already, or half,
 * may be handed in again. Refuses `import-undone`, `import-has-faults` and, with other questions, `changed-meanwhile`.
 */
export function enterImported(
  world: Pick<World, 'towns' | 'dice'>,
  municipalityId: string,
  { importId, version, total, rows }: { importId: string; version: number; total: number; rows: ImportRow[] },
  by: Pick<Staff, 'uid'>,
  now: Instant,
): Promise<{ people: number }> {
  return world.towns.change(municipalityId, async (town) => {
    const begun = await town.import(importId);
    if (begun && begun.undoneAt !== null) throw new Refusal('import-undone');
    const present: Import = begun ?? {
      id: importId,
      startedAt: now,
      by: by.uid,
      rows: total,
      people: 0,
      linked: 0,
      undoneAt: null,
    };
    const open = begun ? await withoutEntered(town, importId, rows) : rows;
    if (open.length === 0) return { people: present.people };
    const { set, good, problems } = await readImportRows(town, version, open, now);
    if (problems.length > 0) throw new Refusal('import-has-faults');
    for (const subject of await newcomers(town, world.dice, importId, set, good, now))
      town.saveSubject(subject);
    const people = present.people + good.length;
    town.saveImport({ ...present, people });
    return { people };
  });
}

/** Reads nobody but whom these lines may have become: a part of a file is small, its import need not be. */
async function withoutEntered(town: TownReading, importId: string, rows: ImportRow[]): Promise<ImportRow[]> {
  const entered = await Promise.all(rows.map(({ line }) => town.subject(importedId(importId, line))));
  return rows.filter((_, index) => !entered[index]);
}

async function newcomers(
  town: Town,
  dice: Dice,
  importId: string,
  set: QuestionSet,
  rows: GoodRow[],
  now: Instant,
): Promise<Subject[]> {
  const municipality = await town.municipality();
  const [wave] = municipality.waves;
  if (!wave) throw new Error(`municipality ${municipality.id} asks nobody`);
  const numbers = await freeNumbers(town, dice, rows);
  const codes = await freeLinkingCodes(town, dice, rows.length, now);
  return rows.map(({ line, number, answers }, index) => {
    const given = {
      id: importedId(importId, line),
      lineUserId: null,
      status: 'unlinked',
      registrationNumber: number ?? numbers[index] ?? '',
      linkingCode: codes[index] ?? null,
      importId,
      rosterId: rosterWithRoom(municipality, wave.id),
      answers,
    } as const;
    return newSubject(given, wave, set, now);
  });
}

/** Registration numbers that nobody has, in the town or in the file, one for each row. */
async function freeNumbers(town: TownReading, dice: Dice, rows: GoodRow[]): Promise<string[]> {
  const kept = new Set(rows.flatMap(({ number }) => number ?? []));
  const free = new Set<string>();
  while (free.size < rows.length) {
    const drawn = rows.slice(free.size).map(() => registrationNumber(dice.digits(RANDOM_DIGITS)));
    const taken = await town.subjectsWith('registrationNumber', drawn);
    const isTaken = new Set(taken.map((subject) => subject.registrationNumber));
    for (const number of drawn) if (!isTaken.has(number) && !kept.has(number)) free.add(number);
  }
  return [...free];
}
