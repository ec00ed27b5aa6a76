import type { Channel } from '../line/control.ts';
import type { Ports } from './ports.ts';

/** A made-up LINE channel for a municipality of a local run; the same every time, so that logs can be compared. */
export function channelOf(municipalityId: string, name: string, no: number, ports: Ports): Channel {
  const login = String(2_000_000_000 + no);
  return {
    channelId: String(1_000_000_000 + no),
    channelSecret: String(no).repeat(32).slice(0, 32),
    loginChannelId: login,
    liffId: `${login}-${municipalityId}`,
    liffEndpoint: `http://127.0.0.1:${ports.hosting}/liff/${municipalityId}`,
    botUserId: `U${String(no).padStart(32, '0')}`,
    name,
    webhookUrl: `http://127.0.0.1:${ports.hosting}/line/${municipalityId}/webhook`,
    monthlyLimit: null,
  };
}

/** The value of the secret LINE_CHANNELS for these channels. */
export function channelsSecret(channels: Record<string, Channel>): string {
  const secret = Object.entries(channels).map(([municipalityId, channel]) => {
    const { channelId, channelSecret, loginChannelId, liffId } = channel;
    return [municipalityId, { channelId, channelSecret, loginChannelId, liffId }];
  });
  return JSON.stringify(Object.fromEntries(secret));
}
