import fc from 'fast-check';
import { WEEK_MINUTES, type Step, type Week } from './plain-model.ts';

const minute = fc.integer({ min: 1, max: WEEK_MINUTES - 1 });
/** An hour or two around the morning's message, where everything happens at once. */
const morning = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -30, max: 330 }))
  .map(([day, offset]) => 12 * 60 + day * 24 * 60 + offset);
const moment = fc.oneof(minute, morning, morning);

const sign = (subjects: number) =>
  fc.record({
    minute: moment,
    is: fc.constant('sign' as const),
    subject: fc.nat(subjects - 1),
    help: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
    delay: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 2_000 })),
  });

const blocking = (subjects: number) =>
  fc
    .tuple(fc.nat(subjects - 1), moment, fc.integer({ min: 1, max: 4_000 }))
    .map(([subject, from, length]): Step[] => [
      { minute: from, is: 'blocked', subject },
      { minute: from + length, is: 'returned', subject },
    ]);

const outage = fc
  .tuple(
    fc.constantFrom(['line-down', 'line-up'] as const, ['we-sleep', 'we-wake'] as const),
    moment,
    fc.integer({ min: 1, max: 1_800 }),
  )
  .map(([[from, to], begin, length]): Step[] => [
    { minute: begin, is: from },
    { minute: begin + length, is: to },
  ]);

const safe = (subjects: number) =>
  fc.record({ minute, is: fc.constant('family-says-safe' as const), subject: fc.nat(subjects - 1) });

const newN = fc.record({ minute, is: fc.constant('n' as const), n: fc.integer({ min: 1, max: 3 }) });

/** A week of one to four people: signs, silence, blocks, outages of LINE and of ours, changed settings. */
export const randomWeek: fc.Arbitrary<Week> = fc.integer({ min: 1, max: 4 }).chain((subjects) =>
  fc
    .record({
      n: fc.integer({ min: 1, max: 3 }),
      signs: fc.array(sign(subjects), { maxLength: 16 }),
      safes: fc.array(safe(subjects), { maxLength: 3 }),
      ns: fc.array(newN, { maxLength: 2 }),
      blocks: fc.array(blocking(subjects), { maxLength: 1 }),
      outages: fc.array(outage, { maxLength: 2 }),
    })
    .map(({ n, signs, safes, ns, blocks, outages }) => ({
      n,
      subjects,
      steps: [...signs, ...safes, ...ns, ...blocks.flat(), ...apart(outages)].sort(
        (a, b) => a.minute - b.minute,
      ),
    })),
);

/** Outages of the same kind do not overlap: each begins after the last has ended. */
function apart(outages: Step[][]): Step[] {
  const kept: Step[][] = [];
  for (const each of outages.toSorted((a, b) => Number(a[0]?.minute) - Number(b[0]?.minute))) {
    const before = kept.at(-1);
    if (!before || Number(before[1]?.minute) < Number(each[0]?.minute)) kept.push(each);
  }
  return kept.flat();
}
