import type { Clock } from '../clock/clock.ts';
import type { Channel } from './control.ts';
import { Refusal } from './refusal.ts';

/** Messages of the month: one per person reached and request, however many bubbles. Replies are free. */
export interface Quota {
  consumed(channelId: string): number;
  /** Counts `people`, or refuses with 429 and counts nothing. */
  spend(channel: Channel, people: number): void;
}

export function createQuota(clock: Clock): Quota {
  const used = new Map<string, number>();
  const month = (channelId: string) => `${channelId} ${japaneseMonth(clock.now())}`;
  const consumed = (channelId: string) => used.get(month(channelId)) ?? 0;
  return {
    consumed,
    spend(channel, people) {
      const after = consumed(channel.channelId) + people;
      if (people > 0 && channel.monthlyLimit !== null && after > channel.monthlyLimit) {
        throw new Refusal(429, 'You have reached your monthly limit.');
      }
      used.set(month(channel.channelId), after);
    },
  };
}

/** LINE counts months in Japanese time. */
function japaneseMonth(now: number): string {
  return new Date(now + 9 * 3600 * 1000).toISOString().slice(0, 7);
}
