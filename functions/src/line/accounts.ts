import type { messagingApi } from '@line/bot-sdk';
import pThrottle from 'p-throttle';
import type { LineAccounts } from '../actions/world.ts';
import type { Delivery } from '../domain/outgoing.ts';
import { compose } from '../messages/compose.ts';
import { composeNotice } from '../messages/notice.ts';
import { pagesOf } from '../messages/pages.ts';
import type { Channels } from './channels.ts';
import { whoIs } from './identity.ts';
import { request, type Outcome } from './request.ts';

const TIMEOUT_MS = 10_000;
/** LINE's limit is 200 multicast requests a second and channel (reference, rate limits); some room for other callers. */
const MULTICASTS_A_SECOND = 190;
/** A reply, sent once more where no answer came, has to fit into the second the webhook leaves for it. */
const REPLY_TIMEOUT_MS = 500;
/** Somebody looks at an empty page meanwhile. */
const QUOTA_TIMEOUT_MS = 3_000;

/** The municipalities' accounts on LINE. What is said carries the retry key, except in replies, which know none. */
export function lineAccounts(channels: Channels, publicOrigin: string): LineAccounts {
  const pace = new Map<string, (send: () => Promise<Delivery>) => Promise<Delivery>>();
  const paced = (municipalityId: string) => {
    const throttle = pThrottle({ limit: Math.ceil(MULTICASTS_A_SECOND / 10), interval: 100 });
    const found = pace.get(municipalityId) ?? throttle((send: () => Promise<Delivery>) => send());
    pace.set(municipalityId, found);
    return found;
  };
  const pages = (id: string) => pagesOf(channels.of(id)?.liffId ?? '');
  const push = async (id: string, to: string, messages: messagingApi.Message[], key: string) =>
    deliveryOf(
      await request(channels, id, TIMEOUT_MS, (client) => client.pushMessage({ to, messages }, key)),
    );

  return {
    push: ({ id, settings }, lineUserId, message, key) =>
      push(id, lineUserId, compose(message, settings, pages(id)), key),

    notify: ({ id, settings }, lineUserId, notice, key) => {
      const { subject, text } = composeNotice(notice, settings, publicOrigin);
      return push(id, lineUserId, [{ type: 'text', text: `${subject}\n\n${text}` }], key);
    },

    multicast: ({ id, settings }, to, message, key) =>
      paced(id)(async () => {
        const messages = compose(message, settings, pages(id));
        const send = request(channels, id, TIMEOUT_MS, (client) => client.multicast({ to, messages }, key));
        return deliveryOf(await send);
      }),

    async reply({ id, settings }, replyToken, message) {
      const messages = compose(message, settings, pages(id));
      const send = () =>
        request(channels, id, REPLY_TIMEOUT_MS, (client) => client.replyMessage({ replyToken, messages }));
      const first = await send();
      // No answer came: the token tells. If LINE refuses it now, it was used, so the reply had been accepted.
      const outcome = first.is === 'unknown' ? await send() : first;
      if (outcome.is === 'accepted') return 'said';
      if (outcome.is !== 'refused' || !isAboutTheToken(outcome)) return 'not-said';
      return first.is === 'unknown' ? 'said' : 'token-refused';
    },

    async linkMenu({ id, richMenus }, lineUserId, kind) {
      if (richMenus === null) return 'done';
      const link = request(channels, id, TIMEOUT_MS, (client) =>
        client.linkRichMenuIdToUser(lineUserId, richMenus[kind]),
      );
      return deliveryOf(await link);
    },

    async displayName({ id }, lineUserId) {
      const outcome = await request(channels, id, REPLY_TIMEOUT_MS, (client) =>
        client.getProfile(lineUserId),
      );
      return outcome.is === 'accepted' ? (outcome.body?.displayName ?? null) : null;
    },

    async quota({ id }) {
      const [quota, consumption] = await Promise.all([
        request(channels, id, QUOTA_TIMEOUT_MS, (client) => client.getMessageQuota()),
        request(channels, id, QUOTA_TIMEOUT_MS, (client) => client.getMessageQuotaConsumption()),
      ]);
      const limit = bodyOf(quota);
      const used = bodyOf(consumption);
      return limit && used ? { limit: limit.value ?? null, used: used.totalUsage } : null;
    },

    async whoIs(municipalityId, idToken) {
      const channel = channels.of(municipalityId);
      return channel ? whoIs(channels.apiOrigin, channel, idToken) : { is: 'refused' };
    },

    liffId: (municipalityId) => channels.of(municipalityId)?.liffId ?? null,
  };
}

/** LINE answers 400 for a used or old token and for a message it does not like; only the words tell them apart. */
function isAboutTheToken({ status, message }: { status: number; message: string }): boolean {
  return status === 400 && /reply token/i.test(message);
}

const bodyOf = <T>(outcome: Outcome<T>): T | null => (outcome.is === 'accepted' ? outcome.body : null);

/** With a retry key, "unknown" is as good as "not yet": asking again cannot say it twice. */
function deliveryOf(outcome: Outcome<unknown>): Delivery {
  if (outcome.is === 'accepted') return 'done';
  return outcome.is === 'refused' ? 'never' : 'later';
}
