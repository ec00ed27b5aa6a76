import type { StaffAnswer } from 'functions/contract/staff.ts';
import { at } from './a-today.ts';

type Status = StaffAnswer<'status.read'>;
type Day = Status['waves'][number]['days'][number];

const aDay = (date: string): Day => ({
  date,
  standing: 'delivered',
  round: {
    openedAt: at(`${date} 08:00`),
    deliveredAt: at(`${date} 08:01`),
    peopleAsked: 1_128,
    rostersNotAsked: 0,
  },
});

/** ひだまり町 on a morning on which everything works, with what matters to a test. */
export function aStatus(more: Partial<Status> = {}): Status {
  return {
    troubles: [],
    lastWebhookAt: at('2026-11-24 08:59'),
    waves: [
      { sendTime: '08:00', days: ['2026-11-24', '2026-11-23', '2026-11-22'].map((date) => aDay(date)) },
    ],
    waiting: { count: 0, oldestAt: null },
    failed: { alarms: 0, people: 0, recipients: 0, accounts: 0, menus: 0 },
    quota: {
      limit: 30_000,
      used: 12_000,
      rounds: 6_768,
      others: 32,
      runsOutAt: null,
      resetsAt: at('2026-12-01 00:00'),
    },
    recipients: { reachable: 2, unreachable: 0 },
    ...more,
  };
}
