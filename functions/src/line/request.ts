import { HTTPFetchError, type LineBotClient } from '@line/bot-sdk';
import type { Channels } from './channels.ts';

/** How LINE took a request. `unknown`: no answer came, so it may or may not have been accepted. */
export type Outcome<T> =
  | { is: 'accepted'; body: T | null }
  | { is: 'refused'; status: number; message: string }
  | { is: 'unavailable' }
  | { is: 'unknown' };

/**
 * Sends one request to LINE; `timeoutMs` is for all of it, a token that has to be issued included. 409 is acceptance: the retry key was accepted before. A refused token is renewed once.
 * 429 and 5xx were not accepted and may be tried again; after a connection that ended without an answer nobody knows.
 */
export async function request<T>(
  channels: Channels,
  municipalityId: string,
  timeoutMs: number,
  send: (client: LineBotClient) => Promise<T>,
): Promise<Outcome<T>> {
  const deadline = performance.now() + timeoutMs;
  const attempt = async (refused?: LineBotClient): Promise<Outcome<T>> => {
    let client: LineBotClient;
    try {
      client = await before(deadline, channels.client(municipalityId, refused));
    } catch {
      return { is: 'unavailable' };
    }
    try {
      return { is: 'accepted', body: await before(deadline, send(client)) };
    } catch (error) {
      if (!(error instanceof HTTPFetchError)) return { is: 'unknown' };
      if (error.status === 409) return { is: 'accepted', body: null };
      if (error.status === 401 && !refused) return attempt(client);
      if (error.status === 401 || error.status === 429 || error.status >= 500) return { is: 'unavailable' };
      return { is: 'refused', status: error.status, message: error.body };
    }
  };
  return attempt();
}

/** The SDK knows no time limit of its own. */
async function before<T>(deadline: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), deadline - performance.now());
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}
