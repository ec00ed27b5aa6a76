import { waveOf } from '../domain/municipality.ts';
import { Refusal } from '../domain/refusal.ts';
import { expectRevision, type MadeRevision } from '../domain/revision.ts';
import { alertAfter } from '../domain/silence.ts';
import { ownThreshold, withOwnThreshold } from '../domain/threshold.ts';
import type { World } from './world.ts';

/**
 * Gives a subject an N of their own (1–14 rounds), or takes it away (null). It is no flood: rounds of before are judged by
 * the former one only. Resolves with the revision it made. Refuses `no-such-subject`, `changed-meanwhile`. Again, it changes
 * nothing.
 */
export function changeThreshold(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  { subjectId, revision, rounds }: { subjectId: string; revision: number; rounds: number | null },
): Promise<MadeRevision> {
  return world.towns.change(municipalityId, async (town) => {
    const [municipality, subject] = await Promise.all([town.municipality(), town.subject(subjectId)]);
    if (!subject) throw new Refusal('no-such-subject');
    if (rounds === ownThreshold(subject.thresholds)) return null;
    expectRevision(subject, revision);
    const wave = waveOf(municipality, subject);
    const towns = alertAfter(wave, municipality.settings);
    const thresholds = withOwnThreshold(subject.thresholds, rounds, towns, wave.seq);
    town.saveSubject({ ...subject, thresholds, revision: revision + 1 });
    return revision + 1;
  });
}
