import type { Instant } from '../domain/calendar.ts';
import type { Code } from '../domain/code.ts';
import { linkingCode, LINKING_RANDOM_DIGITS } from '../domain/linking-code.ts';
import { Refusal } from '../domain/refusal.ts';
import { expectRevision } from '../domain/revision.ts';
import { isBeingUndone } from './is-being-undone.ts';
import type { TownReading } from './town.ts';
import type { Dice, World } from './world.ts';

/**
 * Gives a subject a code by which a LINE account becomes theirs: the first one, or a new one where the phone is another. The
 * code before counts no more; until somebody types the new one nothing else changes. Refuses `no-such-subject`,
 * `changed-meanwhile`, `import-undone`.
 */
export function giveLinkingCode(
  world: Pick<World, 'towns' | 'dice'>,
  municipalityId: string,
  { subjectId, revision }: { subjectId: string; revision: number },
  now: Instant,
): Promise<Code> {
  return world.towns.change(municipalityId, async (town) => {
    const subject = await town.subject(subjectId);
    if (!subject) throw new Refusal('no-such-subject');
    expectRevision(subject, revision);
    if (await isBeingUndone(town, subject)) throw new Refusal('import-undone');
    const [code] = await freeLinkingCodes(town, world.dice, 1, now);
    if (!code) throw new Error('no code was drawn');
    town.saveSubject({ ...subject, linkingCode: code, revision: revision + 1 });
    return code;
  });
}

/** Codes that nobody of the municipality has, each another one. */
export async function freeLinkingCodes(
  town: TownReading,
  dice: Dice,
  count: number,
  now: Instant,
): Promise<Code[]> {
  const free = new Map<string, Code>();
  while (free.size < count) {
    const drawn = Array.from({ length: count - free.size }, () =>
      linkingCode(dice.digits(LINKING_RANDOM_DIGITS), now),
    );
    const taken = await town.subjectsWith(
      'linkingDigits',
      drawn.map(({ digits }) => digits),
    );
    const isTaken = new Set(taken.map(({ linkingCode: code }) => code?.digits));
    for (const code of drawn) if (!isTaken.has(code.digits)) free.set(code.digits, code);
  }
  return [...free.values()];
}
