import { z } from 'zod';
import type { Identity } from '../actions/world.ts';
import type { Channel } from '../config.ts';

const TIMEOUT_MS = 5_000;

/**
 * Asks LINE who has an ID token. The token is LINE's to judge: its signature, that it was made for this login channel, that
 * it has not run out. LINE's answer also carries the time by LINE's clock, the one that webhook events go by, too.
 * `unavailable`: LINE said nothing that can be understood; whether the token is good, nobody knows.
 */
export async function whoIs(
  origin: string,
  { loginChannelId }: Channel,
  idToken: string,
  now: () => number = Date.now,
): Promise<Identity> {
  try {
    const response = await fetch(new URL('/oauth2/v2.1/verify', origin), {
      method: 'POST',
      body: new URLSearchParams({ id_token: idToken, client_id: loginChannelId }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const body: unknown = await response.json();
    if (response.status === 400) return isExpired(body) ? { is: 'expired' } : { is: 'refused' };
    if (!response.ok) return { is: 'unavailable' };
    const { sub, name } = claims.parse(body);
    const at = Date.parse(response.headers.get('date') ?? '');
    return { is: 'known', lineUserId: sub, name: name ?? null, at: Number.isNaN(at) ? now() : at };
  } catch {
    return { is: 'unavailable' };
  }
}

/** The name is there where the LIFF app asks for the scope `profile`. */
const claims = z.object({ sub: z.string().min(1), name: z.string().min(1).optional() });
/** LINE tells one reason from another by these words only (reference, LINE Login, verify ID token). */
const expired = z.object({ error_description: z.literal('IdToken expired.') });
const isExpired = (body: unknown) => expired.safeParse(body).success;
