import fc from 'fast-check';
import { WEEK_MINUTES, type Deed, type Step, type Week } from './week.ts';

const minute = fc.integer({ min: 1, max: WEEK_MINUTES - 1 });
/** An hour or two around the morning's message, where everything happens at once. */
const morning = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -30, max: 330 }))
  .map(([day, offset]) => 12 * 60 + day * 24 * 60 + offset);
const moment = fc.oneof(minute, morning, morning);

/** Most is heard of at once and once. LINE delivers again soon or not at all. */
const delay = fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 2_000 }));
const again = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.integer({ min: 0, max: 30 }));

const deed = (subjects: number, is: fc.Arbitrary<Deed>) =>
  fc
    .record({ minute: moment, subject: fc.nat(subjects - 1), delay, again, deed: is })
    .map(({ deed: what, ...when }): Step => ({ ...when, ...what }));

const sign = fc.record({
  is: fc.constant('sign' as const),
  by: fc.constantFrom('tap' as const, 'text' as const, 'sticker' as const),
  help: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
});

const days = { in: fc.integer({ min: 0, max: 3 }), days: fc.integer({ min: 1, max: 4 }) };
const aPause = fc.constantFrom('pauses' as const, 'staff-pauses' as const);
const ofPauses = fc.oneof(
  { weight: 3, arbitrary: fc.record({ is: aPause, ...days }) },
  fc.record({ is: fc.constantFrom('ends-pause' as const, 'staff-ends-pause' as const) }),
);

const ofFamily = fc.constantFrom<Deed>(
  { is: 'family-takes' },
  { is: 'family-takes' },
  { is: 'family-says-safe' },
  { is: 'family-reaches-nobody' },
  { is: 'grandchild-stops' },
  { is: 'grandchild-watches' },
  { is: 'watcher-blocks', who: 'family' },
  { is: 'watcher-blocks', who: 'family' },
  { is: 'watcher-blocks', who: 'grandchild' },
  { is: 'watcher-blocks', who: 'grandchild' },
  { is: 'watcher-returns', who: 'family' },
  { is: 'watcher-returns', who: 'grandchild' },
);

const ofStaff = fc.constantFrom<Deed>({ is: 'staff-take' }, { is: 'staff-close' }, { is: 'staff-vouch' });

const blocking = (subjects: number) =>
  fc
    .tuple(fc.nat(subjects - 1), moment, fc.integer({ min: 1, max: 4_000 }))
    .map(([subject, from, length]): Step[] => [
      { minute: from, is: 'blocked', subject, delay: 0, again: null },
      { minute: from + length, is: 'returned', subject, delay: 0, again: null },
    ]);

/** With an outage of pushes, shorter: nothing then waits so long that LINE would forget its retry key. */
const outages = fc
  .array(
    fc.record({
      kind: fc.constantFrom(
        ['line-down', 'line-up'] as const,
        ['push-down', 'push-up'] as const,
        ['we-sleep', 'we-wake'] as const,
      ),
      from: moment,
      length: fc.integer({ min: 1, max: 1_800 }),
    }),
    { maxLength: 2 },
  )
  .map((all) => {
    const longest = all.some(({ kind }) => kind[0] === 'push-down') ? 600 : Infinity;
    return all.map(({ kind: [down, up], from, length }): Step[] => [
      { minute: from, is: down },
      { minute: Math.min(from + Math.min(length, longest), WEEK_MINUTES), is: up },
    ]);
  });

const settings = fc.oneof(
  fc.record({ minute, is: fc.constant('n' as const), n: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ minute, is: fc.constant('send-time' as const), hour: fc.integer({ min: 6, max: 19 }) }),
);

const ownN = (subjects: number) =>
  fc.record({
    minute,
    is: fc.constant('own-n' as const),
    person: fc.nat(subjects - 1),
    n: fc.option(fc.integer({ min: 1, max: 4 })),
  });

/** A week of one to four people: signs, silence, pauses, blocks, family, outages of LINE and of ours, changed settings. */
export const randomWeek: fc.Arbitrary<Week> = fc.integer({ min: 1, max: 4 }).chain((subjects) =>
  fc
    .record({
      n: fc.integer({ min: 1, max: 3 }),
      signs: fc.array(deed(subjects, sign), { maxLength: 16 }),
      family: fc.array(deed(subjects, ofFamily), { maxLength: 8 }),
      staff: fc.array(deed(subjects, ofStaff), { maxLength: 3 }),
      pauses: fc.array(deed(subjects, ofPauses), { maxLength: 4 }),
      changes: fc.array(settings, { maxLength: 2 }),
      own: fc.array(ownN(subjects), { maxLength: 3 }),
      blocks: fc.array(blocking(subjects), { maxLength: 1 }),
      hindrances: outages,
    })
    .map(({ n, signs, family, staff, pauses, changes, own, blocks, hindrances }) => ({
      n,
      subjects,
      steps: [
        ...signs,
        ...family,
        ...staff,
        ...pauses,
        ...changes,
        ...own,
        ...blocks.flat(),
        ...apart(hindrances),
      ].sort((a, b) => a.minute - b.minute),
    })),
);

/** Outages do not overlap: each begins after the last has ended. */
function apart(all: Step[][]): Step[] {
  const kept: Step[][] = [];
  for (const each of all.toSorted((a, b) => Number(a[0]?.minute) - Number(b[0]?.minute))) {
    const before = kept.at(-1);
    if (!before || Number(before[1]?.minute) < Number(each[0]?.minute)) kept.push(each);
  }
  return kept.flat();
}
