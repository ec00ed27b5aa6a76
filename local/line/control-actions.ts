import type { ConductChange } from './conduct.ts';
import type { ChannelView, Conduct, LaneEntry, NewPhone, Phone } from './control.ts';
import { createHand } from './hand.ts';
import type { Hand } from './hand.ts';
import type { Platform } from './platform.ts';
import { Refusal } from './refusal.ts';

/** The control API as plain functions; each throws a Refusal where the API answers 400. */
export interface ControlActions extends Hand {
  channels(): ChannelView[];
  phones(): Phone[];
  addPhone(phone: NewPhone): Phone;
  /** What `liff.getIDToken()` gives this person in the account's LIFF app. */
  issueIdToken(userId: string, channelId: string): Promise<string>;
  /** The last 500 requests in both directions with a number above `after`, oldest first. */
  lane(after?: number): LaneEntry[];
  conduct(): Conduct;
  /** Changes the named parts; `endpoints` is replaced as a whole. */
  setConduct(change: ConductChange): Conduct;
  redeliver(webhookEventId: string): void;
}

export function createControlActions(platform: Platform): ControlActions {
  const { channels, phones, quota, idTokens, lane, conduct, webhooks, notices } = platform;
  return {
    ...createHand(platform),
    channels: () =>
      [...channels.values()].map(({ channelId, name, botUserId, monthlyLimit, liffId, liffEndpoint }) => ({
        channelId,
        name,
        botUserId,
        monthlyLimit,
        liffId,
        liffEndpoint,
        consumed: quota.consumed(channelId),
      })),
    phones: () => structuredClone(phones.all()),
    addPhone(phone) {
      const unknown = phone.friendOf?.find((channelId) => !channels.has(channelId));
      if (unknown !== undefined) throw new Refusal(400, `No account has the channel id ${unknown}`);
      const added = phones.add(phone);
      notices.notify({ type: 'phones' });
      return structuredClone(added);
    },
    async issueIdToken(userId, channelId) {
      const { name } = phones.get(userId);
      const loginChannelId = channels.get(channelId)?.loginChannelId;
      if (!loginChannelId) throw new Refusal(400, `No account has the channel id ${channelId}`);
      return idTokens.issue({ userId, name, loginChannelId });
    },
    lane: lane.entries,
    conduct: () => structuredClone(conduct.current()),
    setConduct: (change) => structuredClone(conduct.set(change)),
    redeliver: webhooks.redeliver,
  };
}
