import type { Today } from 'functions/contract/staff.ts';

/** A moment in Japan as it crosses the wire, e.g. at('2026-11-24 08:00'). */
export const at = (local: string): string => new Date(`${local.replace(' ', 'T')}+09:00`).toISOString();

/** A quiet morning of ひだまり町, with what matters to a test. */
export function aToday({
  counts,
  wave,
  ...more
}: Omit<Partial<Today>, 'counts'> & { counts?: object; wave?: Partial<Wave> } = {}): Today {
  return {
    municipality: { name: 'ひだまり町', timeZone: 'Asia/Tokyo' },
    waves: [{ ...aWave, ...wave }],
    counts: { active: 128, answered: 117, paused: 3, blocked: 2, openAlerts: 0, ...counts },
    alerts: [],
    ...more,
  };
}

type Wave = Today['waves'][number];

export const aWave: Wave = {
  sendTime: '08:00',
  today: 'delivered',
  nextRoundAt: at('2026-11-25 08:00'),
  round: {
    seq: 7,
    date: '2026-11-24',
    openedAt: at('2026-11-24 08:00'),
    deliveredAt: at('2026-11-24 08:01'),
    peopleAsked: 128,
    rostersNotAsked: 0,
  },
};

type Alert = Today['alerts'][number];

export function anAlert(more: Partial<Alert> = {}): Alert {
  return {
    id: 'a1',
    registrationNumber: '123456789',
    kind: 'silence',
    status: 'open',
    openedAt: at('2026-11-24 12:30'),
    lastReportAt: at('2026-11-21 08:12'),
    takenBy: 'nobody',
    ...more,
  };
}
