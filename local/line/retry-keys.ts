import type { Clock } from '../clock/clock.ts';
import { Refusal } from './refusal.ts';

const lifeMs = 24 * 3600 * 1000;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Accepted {
  at: number;
  requestId: string;
  body: Record<string, unknown>;
}

/** Which retry keys were accepted in the last 24 hours; afterwards a key is new again. */
export interface RetryKeys {
  /** The answer given when the key was accepted, or undefined for a new key. */
  find(channelId: string, key: string): Accepted | undefined;
  accept(channelId: string, key: string, answer: Omit<Accepted, 'at'>): void;
}

export function createRetryKeys(clock: Clock): RetryKeys {
  const accepted = new Map<string, Accepted>();
  const name = (channelId: string, key: string) => `${channelId} ${key.toLowerCase()}`;
  return {
    find(channelId, key) {
      const found = accepted.get(name(channelId, key));
      return found && clock.now() < found.at + lifeMs ? found : undefined;
    },
    accept(channelId, key, answer) {
      accepted.delete(name(channelId, key));
      accepted.set(name(channelId, key), { at: clock.now(), ...answer });
      for (const [oldest, { at }] of accepted) {
        if (clock.now() < at + lifeMs) break;
        accepted.delete(oldest);
      }
    },
  };
}

/** Refuses a key where LINE takes none, and one that is not a UUID. */
export function checkRetryKey(key: string | undefined, taken: boolean): void {
  if (key === undefined) return;
  if (!taken) throw new Refusal(400, 'X-Line-Retry-Key is not supported by this endpoint');
  if (!uuid.test(key)) throw new Refusal(400, 'X-Line-Retry-Key must be a UUID');
}
