import type { Samples } from './every-message.ts';
import { SAMPLE_MOMENT } from './sample-moment.ts';

const days = { from: '2026-12-01', through: '2026-12-05' };
const oneDay = { from: '2026-12-01', through: '2026-12-01' };
const pauseQuestion = {
  kind: 'pause-question',
  ask: 'through',
  from: '2026-12-01',
  earliest: '2026-12-01',
  latest: '2027-02-28',
  problem: null,
} as const;

type PauseKind =
  | 'report-in-pause'
  | 'no-pause'
  | Extract<keyof Samples, `pause${string}` | `subject-${'pauses' | 'returns'}`>;

/** At least one of every message about pauses. */
export const everyPauseMessage: Pick<Samples, PauseKind> = {
  'report-in-pause': [{ kind: 'report-in-pause', at: SAMPLE_MOMENT, resumesOn: '2026-12-06' }],
  'pause-question': [
    ...([null, 'pause-starts-in-the-past', 'pause-starts-too-late', 'not-a-day'] as const).map((problem) => ({
      ...pauseQuestion,
      ask: 'from' as const,
      from: null,
      problem,
    })),
    ...(
      [
        null,
        'pause-ends-in-the-past',
        'pause-ends-before-it-starts',
        'pause-too-long',
        'pause-has-begun',
      ] as const
    ).map((problem) => ({ ...pauseQuestion, problem })),
    { ...pauseQuestion, ask: 'reason' },
    { ...pauseQuestion, ask: 'reason', problem: 'not-a-reason' },
  ],
  'pause-review': [{ kind: 'pause-review', ...days, reason: 'stay' }],
  'pause-stopped': [{ kind: 'pause-stopped' }],
  'pause-set': [
    { kind: 'pause-set', ...days },
    { kind: 'pause-set', ...oneDay },
  ],
  pause: [
    { kind: 'pause', ...days, canChange: true },
    { kind: 'pause', ...oneDay, canChange: false },
  ],
  'no-pause': [{ kind: 'no-pause' }],
  'pause-ended': [{ kind: 'pause-ended' }],
  'paused-by-staff': [{ kind: 'paused-by-staff', ...days }],
  'pause-over': [
    { kind: 'pause-over', by: 'calendar' },
    { kind: 'pause-over', by: 'staff' },
  ],
  'subject-pauses': [
    { kind: 'subject-pauses', label: { name: '山田　花子' }, ...days, by: { role: 'subject' } },
    { kind: 'subject-pauses', label: { number: '123456785' }, ...oneDay, by: { role: 'staff' } },
  ],
  'subject-returns': [
    { kind: 'subject-returns', label: { name: '山田　花子' }, cancelled: false },
    { kind: 'subject-returns', label: { number: '123456785' }, cancelled: true },
  ],
};
