import type { Clock } from '../clock/clock.ts';
import { createChats } from './chats.ts';
import type { Chats } from './chats.ts';
import { createConduct } from './conduct.ts';
import type { ConductState } from './conduct.ts';
import type { Channel } from './control.ts';
import { createEvents } from './events.ts';
import type { Events } from './events.ts';
import { createIdTokens } from './id-token.ts';
import type { IdTokens } from './id-token.ts';
import { createLane } from './lane.ts';
import type { Lane } from './lane.ts';
import { createNotices } from './notices.ts';
import type { Notices } from './notices.ts';
import { createPhones } from './phones.ts';
import type { Phones } from './phones.ts';
import { createQuota } from './quota.ts';
import type { Quota } from './quota.ts';
import { createRateLimit } from './rate-limit.ts';
import type { TakeRate } from './rate-limit.ts';
import { createReplyTokens } from './reply-tokens.ts';
import type { ReplyTokens } from './reply-tokens.ts';
import { createRetryKeys } from './retry-keys.ts';
import type { RetryKeys } from './retry-keys.ts';
import { createRichMenus } from './rich-menus.ts';
import type { RichMenus } from './rich-menus.ts';
import { createTokens } from './token.ts';
import type { Tokens } from './token.ts';
import { createWebhooks } from './webhook.ts';
import type { Webhooks } from './webhook.ts';

/** Everything the simulated LINE knows and does, without its HTTP side. */
export interface Platform {
  clock: Clock;
  channels: Map<string, Channel>;
  phones: Phones;
  chats: Chats;
  richMenus: RichMenus;
  events: Events;
  webhooks: Webhooks;
  replyTokens: ReplyTokens;
  retryKeys: RetryKeys;
  tokens: Tokens;
  idTokens: IdTokens;
  quota: Quota;
  takeRate: TakeRate;
  conduct: ConductState;
  lane: Lane;
  notices: Notices;
}

export function createPlatform(clock: Clock, initial: Channel[]): Platform {
  const channels = new Map(initial.map((channel) => [channel.channelId, channel]));
  const notices = createNotices();
  const lane = createLane(clock, notices.notify);
  const replyTokens = createReplyTokens(clock);
  const conduct = createConduct(() => webhooks.wake());
  const webhooks = createWebhooks({
    channels,
    conduct: () => conduct.current().webhooks,
    replyTokens,
    lane,
  });
  const chatChanged = (userId: string, channelId: string) =>
    notices.notify({ type: 'chat', userId, channelId });
  return {
    clock,
    channels,
    phones: createPhones(),
    chats: createChats(clock, chatChanged),
    richMenus: createRichMenus(chatChanged),
    events: createEvents(clock, replyTokens),
    webhooks,
    replyTokens,
    retryKeys: createRetryKeys(clock),
    tokens: createTokens(clock, channels),
    idTokens: createIdTokens(clock),
    quota: createQuota(clock),
    takeRate: createRateLimit(),
    conduct,
    lane,
    notices,
  };
}
