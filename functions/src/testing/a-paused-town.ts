import { endPause, pauseSubject } from '../actions/pause-subject.ts';
import type { PauseReason } from '../domain/pause.ts';
import { aStaffMember } from './a-staff-member.ts';
import { registers, watches } from './stories.ts';
import { presses, worldAt } from './world-at.ts';

/** Hanako, whom Ichiro watches, in a town where staff set and end pauses. */
export async function aTownWithPauses(settings: Parameters<typeof worldAt>[1] = {}) {
  const town = worldAt('2026-11-23 10:00', { alertAfterRounds: 1, ...settings });
  const number = await registers(town, 'hanako');
  await watches(town, 'ichiro', number);
  const hanako = () => town.towns.read('demo', (demo) => demo.subjectOf('hanako'));
  const { id = '' } = (await hanako()) ?? {};
  const decidedAt = async () => (await hanako())?.pauseDecidedAt ?? null;
  const sato = aStaffMember('sato');
  const count = (who: string, kind: string) => town.kindsHeardBy(who).filter((each) => each === kind).length;
  return {
    ...town,
    number,
    id,
    hanako,
    count,
    wave: async (waveId = 'w1') =>
      (await town.towns.read('demo', (demo) => demo.municipality())).waves.find((wave) => wave.id === waveId),
    rosters: () => town.towns.read('demo', (demo) => demo.rosters(['r1', 'r2'])),
    /** Staff decide; `seen` is when the pause they saw was decided, the present one where nothing is said. */
    async pauses(from: string, through: string, reason: PauseReason = 'hospital', seen?: number | null) {
      const wish = { from, through, reason, seen: seen === undefined ? await decidedAt() : seen };
      await pauseSubject(town.world, 'demo', id, wish, sato, town.now());
    },
    async ends(seen?: number | null) {
      await endPause(town.world, 'demo', id, seen === undefined ? await decidedAt() : seen, town.now());
    },
    /** Hanako asks for a pause in the talk, as far as agreeing to it. */
    async asks(from: string, through: string): Promise<void> {
      await town.does('hanako', presses({ do: 'pause' }));
      for (const date of [from, through]) await town.does('hanako', { is: 'picked', date });
      for (const pressed of ['travel', 'agree-to-all'])
        await town.does('hanako', presses({ do: 'answer', pressed }));
    },
    /** Lets the minute say what was decided. */
    minute: () => town.goToMoment(town.now() + 60_000),
    /** Whether a check-in came in this time. */
    async asked(until: string): Promise<number> {
      const before = count('hanako', 'check-in');
      await town.goTo(until);
      return count('hanako', 'check-in') - before;
    },
  };
}
