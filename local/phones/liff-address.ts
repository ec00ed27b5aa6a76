import type { ChannelView } from '../line/control.ts';

/** A LIFF page that an address opens: whose it is, and where. */
export interface LiffPage {
  channel: ChannelView;
  url: string;
}

/**
 * The page behind an address like https://liff.line.me/{liffId}/path?query#fragment: LINE puts what follows the id behind the
 * app's endpoint (LIFF documentation, opening a LIFF app). Null where no account has that app.
 */
export function liffPageOf(address: string, channels: ChannelView[]): LiffPage | null {
  const { host, pathname, search, hash } = new URL(address);
  const [, liffId, ...path] = pathname.split('/');
  const channel = host === 'liff.line.me' && channels.find((each) => each.liffId === liffId);
  if (!channel) return null;
  const rest = path.length > 0 ? `/${path.join('/')}` : '';
  return { channel, url: `${channel.liffEndpoint}${rest}${search}${hash}` };
}
