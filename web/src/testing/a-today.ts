import type { Today } from 'functions/contract/staff.ts';

/** A moment in Japan as it crosses the wire, e.g. at('2026-11-24 08:00'). */
export const at = (local: string): string => new Date(`${local.replace(' ', 'T')}+09:00`).toISOString();

export const NOBODY: Today['counts'] = {
  help: 0,
  silence: 0,
  waiting: 0,
  answered: 0,
  scheduled: 0,
  paused: 0,
  blocked: 0,
  unlinked: 0,
};

/** A quiet morning of ひだまり町, with what matters to a test. */
export function aToday({
  counts = { waiting: 11, answered: 117, blocked: 2 },
  wave,
  ...more
}: Omit<Partial<Today>, 'counts'> & {
  counts?: Partial<Today['counts']>;
  wave?: Partial<Wave>;
} = {}): Today {
  return {
    waves: [{ ...aWave, ...wave }],
    friendUrl: 'https://line.me/R/ti/p/@hidamari-demo',
    counts: { ...NOBODY, ...counts },
    ...more,
  };
}

type Wave = Today['waves'][number];

export const aWave: Wave = {
  sendTime: '08:00',
  today: 'delivered',
  nextRoundAt: at('2026-11-25 08:00'),
  lastSearchAt: at('2026-11-23 12:30'),
  nextSearchAt: at('2026-11-24 12:30'),
  round: {
    seq: 7,
    date: '2026-11-24',
    openedAt: at('2026-11-24 08:00'),
    deliveredAt: at('2026-11-24 08:01'),
    peopleAsked: 128,
    rostersNotAsked: 0,
  },
};
