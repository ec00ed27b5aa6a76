import type { Instant } from '../domain/calendar.ts';
import { codeUnderWay } from '../domain/code.ts';
import { Refusal } from '../domain/refusal.ts';
import { answerColumns, type AnswerColumn } from '../domain/registration/answer-row.ts';
import type { World } from './world.ts';

type Room = Pick<World, 'towns'>;

/** What stands at the head of the column of registration numbers. */
export const NUMBER_HEADER = '登録番号';
/** Imports that are listed: the latest. */
const LISTED = 20;

/** The columns that a file of people has by the questions of now. */
export function readImportColumns(
  world: Room,
  municipalityId: string,
): Promise<{ version: number; numberHeader: string; columns: AnswerColumn[] }> {
  return world.towns.read(municipalityId, async (town) => {
    const { questionSetVersion: version } = (await town.municipality()).settings;
    const { questions } = await town.questionSet(version);
    return { version, numberHeader: NUMBER_HEADER, columns: answerColumns(questions, [NUMBER_HEADER]) };
  });
}

/** The latest imports, each with the name of whoever made it. */
export function listImports(world: Room, municipalityId: string) {
  return world.towns.read(municipalityId, async (town) => {
    const imports = await town.imports(LISTED);
    const names = new Map(
      await Promise.all(
        [...new Set(imports.map(({ by }) => by))].map(
          async (uid) => [uid, (await town.staff(uid))?.name ?? null] as const,
        ),
      ),
    );
    return { imports: imports.map(({ by, ...each }) => ({ ...each, by: names.get(by) ?? null })) };
  });
}

/**
 * Whoever of an import is not on LINE yet, in the order of the readings, with the code to be handed to them; and how many
 * more there are whose code is over at `now`: they need another one first. Refuses `no-such-import`,
 * `import-undone`.
 */
export function readCodes(
  world: Room,
  municipalityId: string,
  importId: string,
  limit: number,
  now: Instant,
) {
  return world.towns.read(municipalityId, async (town) => {
    const found = await town.import(importId);
    if (!found) throw new Refusal('no-such-import');
    if (found.undoneAt !== null) throw new Refusal('import-undone');
    const all = await town.subjectsOfImport(importId, limit);
    const unlinked = all.filter(({ status }) => status === 'unlinked');
    const waiting = unlinked.flatMap(({ id, name, kana, registrationNumber, linkingCode }) => {
      const code = codeUnderWay(linkingCode, now);
      return code ? [{ id, name, kana, registrationNumber, code }] : [];
    });
    const key = ({ kana, name, registrationNumber }: (typeof waiting)[number]) =>
      kana ?? name ?? registrationNumber;
    const people = waiting.toSorted((a, b) => key(a).localeCompare(key(b), 'ja'));
    return { people, over: unlinked.length - people.length };
  });
}
