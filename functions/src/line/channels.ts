import { channelAccessToken, LineBotClient } from '@line/bot-sdk';
import type { Channel, LineConfig } from '../config.ts';

/** A token is renewed this long before it ends, so that none runs out on its way. */
const RENEW_BEFORE_MS = 60_000;

interface Issued {
  client: LineBotClient;
  renewAt: number;
}

/** The LINE channels of the municipalities, each with a client whose token is valid. */
export interface Channels {
  readonly apiOrigin: string;
  of(municipalityId: string): Channel | undefined;
  /** Issues a stateless token where none is held, or where the held one was refused or is about to end. */
  client(municipalityId: string, refused?: LineBotClient): Promise<LineBotClient>;
}

export function lineChannels(config: LineConfig, monotonicMs = () => performance.now()): Channels {
  const held = new Map<string, Promise<Issued>>();
  const { LINE_CHANNELS: channels, LINE_API_ORIGIN: baseURL } = config;

  async function issue(municipalityId: string): Promise<Issued> {
    const channel = channels[municipalityId];
    if (!channel) throw new Error(`LINE_CHANNELS has no channel for municipality ${municipalityId}`);
    const tokens = new channelAccessToken.ChannelAccessTokenClient({ baseURL });
    const { access_token, expires_in } = await tokens.issueStatelessChannelTokenByClientSecret(
      channel.channelId,
      channel.channelSecret,
    );
    return {
      client: LineBotClient.fromChannelAccessToken({
        channelAccessToken: access_token,
        apiBaseURL: baseURL,
        dataApiBaseURL: config.LINE_DATA_API_ORIGIN,
      }),
      renewAt: monotonicMs() + expires_in * 1000 - RENEW_BEFORE_MS,
    };
  }

  return {
    apiOrigin: baseURL,
    // Not every property of an object is a municipality: /line/constructor/webhook is nobody's.
    of: (municipalityId) => (Object.hasOwn(channels, municipalityId) ? channels[municipalityId] : undefined),
    async client(municipalityId, refused) {
      const current = await held.get(municipalityId)?.catch(() => undefined);
      if (current && current.client !== refused && monotonicMs() < current.renewAt) return current.client;
      const fresh = issue(municipalityId);
      held.set(municipalityId, fresh);
      return (await fresh).client;
    },
  };
}
