import { z } from 'zod';
import { hours, minutes, type Instant } from './calendar.ts';
import type { Quota, QuotaForecast } from './quota-forecast.ts';
import type { DayOfWave } from './rounds-of-days.ts';

/** What can be wrong with the service, the worst first. Whoever shows it needs a sentence for each, and what to do. */
export const trouble = z.enum([
  'round-late',
  'round-skipped',
  'line-unheard',
  'quota-used-up',
  'nobody-notified',
  'queue-stuck',
  'messages-failed',
  'groups-not-asked',
  'quota-short',
  'recipients-unreachable',
  'line-silent',
]);
export type Trouble = z.infer<typeof trouble>;

/** What keeps an alarm or a morning's message from somebody now. The others will, if nobody does anything. */
const SERIOUS: Trouble[] = [
  'round-late',
  'round-skipped',
  'line-unheard',
  'quota-used-up',
  'nobody-notified',
  'queue-stuck',
  'messages-failed',
];

export const isSerious = (code: Trouble): boolean => SERIOUS.includes(code);

/** What is waiting this long has been tried five times. */
export const STUCK_AFTER = minutes(30);
/** So many people are not all silent for so long: their answers do not reach us. */
export const UNHEARD_PEOPLE = 5;
export const UNHEARD_AFTER = hours(2);

/** What the service is judged by. */
export interface Condition {
  waves: { days: DayOfWave[] }[];
  lastWebhookAt: Instant | null;
  /** When the message was decided that waits longest; null where none waits. */
  oldestAt: Instant | null;
  /** Messages given up since yesterday. */
  failedLately: number;
  /** Null where LINE did not answer. */
  quota: (Quota & Pick<QuotaForecast, 'runsOutAt'>) | null;
  recipients: { reachable: number; unreachable: number };
}

/** Everything that is wrong, the worst first; empty where the service does what it promises. */
export function troublesOf(condition: Condition, now: Instant): Trouble[] {
  const { oldestAt, failedLately, quota, recipients } = condition;
  const today = condition.waves.flatMap(({ days }) => days.slice(0, 1));
  const latest = condition.waves.flatMap(({ days }) => days.find(({ round }) => round)?.round ?? []);
  const usedUp = quota !== null && quota.limit !== null && quota.used >= quota.limit;
  const is: Record<Trouble, boolean> = {
    'round-late': today.some(({ standing }) => standing === 'late'),
    'round-skipped': today.some(({ standing }) => standing === 'skipped'),
    'line-unheard': isUnheard(condition, now),
    'quota-used-up': usedUp,
    'nobody-notified': recipients.reachable === 0,
    'queue-stuck': oldestAt !== null && now >= oldestAt + STUCK_AFTER,
    'messages-failed': failedLately > 0,
    'groups-not-asked': latest.some(({ notAsked }) => notAsked.length > 0),
    'quota-short': quota !== null && quota.runsOutAt !== null && !usedUp,
    'recipients-unreachable': recipients.unreachable > 0,
    'line-silent': quota === null,
  };
  return trouble.options.filter((code) => is[code]);
}

/** Nobody of the many who were asked was heard of since. */
function isUnheard({ waves, lastWebhookAt }: Condition, now: Instant): boolean {
  const rounds = waves.flatMap(({ days }) => days.flatMap(({ round }) => round ?? []));
  return rounds.some(
    ({ openedAt, deliveredAt, accepted }) =>
      accepted >= UNHEARD_PEOPLE &&
      deliveredAt !== null &&
      now >= deliveredAt + UNHEARD_AFTER &&
      (lastWebhookAt === null || lastWebhookAt < openedAt),
  );
}
