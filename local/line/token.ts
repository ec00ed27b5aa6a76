import type { Clock } from '../clock/clock.ts';
import type { Channel } from './control.ts';
import { opaqueToken } from './ids.ts';
import { badGrant, Refusal } from './refusal.ts';

const lifeSec = 900;
const failed = 'Authentication failed due to the following reason: ';

/** Stateless channel access tokens (v3): any number, 15 minutes each. */
export interface Tokens {
  /** Answers the body of a token request; a wrong client is refused with LINE's 400. */
  issue(form: URLSearchParams): { token_type: 'Bearer'; access_token: string; expires_in: number };
  /** The channel a request speaks for; refuses with 401. */
  channelOf(authorization: string | undefined): Channel;
}

export function createTokens(clock: Clock, channels: Map<string, Channel>): Tokens {
  const issued = new Map<string, { channelId: string; until: number }>();

  return {
    issue(form) {
      if (form.get('grant_type') !== 'client_credentials') throw badGrant("Invalid 'grant_type'.");
      const channel = channels.get(form.get('client_id') ?? '');
      if (!channel || channel.channelSecret !== form.get('client_secret')) {
        throw badGrant("Invalid 'client_credentials'.");
      }
      forgetOldest();
      const token = opaqueToken();
      issued.set(token, { channelId: channel.channelId, until: clock.now() + lifeSec * 1000 });
      return { token_type: 'Bearer', access_token: token, expires_in: lifeSec };
    },
    channelOf(authorization) {
      const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
      const known = token === undefined ? undefined : issued.get(token);
      const channel = known && channels.get(known.channelId);
      if (!known || !channel) {
        throw new Refusal(
          401,
          `${failed}invalid token. Confirm that the access token in the authorization header is valid.`,
        );
      }
      if (known.until <= clock.now()) throw new Refusal(401, `${failed}access token expired`);
      return channel;
    },
  };

  /** A long run with a token per call must not fill the memory; tokens end in the order they began. */
  function forgetOldest() {
    for (const [token, { until }] of issued) {
      if (until + lifeSec * 1000 > clock.now()) return;
      issued.delete(token);
    }
  }
}
