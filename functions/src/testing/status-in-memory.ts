import type { TownReading } from '../actions/town.ts';
import type { Outgoing } from '../domain/outgoing.ts';
import type { Recipient } from '../domain/recipient.ts';
import type { Round } from '../domain/round.ts';

type Status = Pick<
  TownReading,
  'roundsFrom' | 'countAskedFrom' | 'countRecipients' | 'oldestWaiting' | 'countWaiting' | 'countFailed'
>;

/** How the service runs, from the documents of a municipality by collection. */
export function statusIn(list: <T>(collection: string) => Promise<T[]>): Status {
  const roundsFrom = async (from: string) =>
    (await list<Round>('rounds'))
      .filter(({ date }) => date >= from)
      .sort((a, b) => a.date.localeCompare(b.date));
  const waiting = async () =>
    (await list<Outgoing>('outbox'))
      .filter(({ status }) => status === 'waiting' || status === 'sending')
      .sort((a, b) => a.madeAt - b.madeAt);
  return {
    roundsFrom,
    countAskedFrom: async (from) => (await roundsFrom(from)).reduce((sum, { accepted }) => sum + accepted, 0),
    countRecipients: async (which) =>
      (await list<Recipient>('recipients')).filter(({ failedAt, confirmedAt }) =>
        which === 'unreachable' ? failedAt !== null : failedAt === null && confirmedAt !== null,
      ).length,
    oldestWaiting: async () => (await waiting())[0] ?? null,
    countWaiting: async () => (await waiting()).length,
    countFailed: async (since, which) => {
      const failed = (await list<Outgoing>('outbox')).filter(
        ({ status, madeAt }) => status === 'failed' && madeAt >= since,
      );
      if (!which) return failed.length;
      const isMeant = ({ to, kind }: Outgoing) =>
        'to' in which ? to === which.to : which.kinds.includes(kind);
      return failed.filter(isMeant).length;
    },
  };
}
