import type { LineAccounts, Mail } from '../actions/world.ts';
import type { Letter } from '../domain/letter.ts';
import type { Message, Notice } from '../domain/message.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Delivery } from '../domain/outgoing.ts';
import type { Quota } from '../domain/quota-forecast.ts';
import type { MenuKind } from '../domain/rich-menu.ts';

/** Something that reached somebody on LINE or by mail. */
export interface Heard {
  town: string;
  who: string;
  said: Message | Notice | (Letter & { link: string });
}

export interface Call {
  to: 'push' | 'multicast' | 'reply' | 'mail' | 'notify' | 'menu';
  who: string[];
  key: string;
}

/** `lost`: accepted, but the answer never came back. */
type Conduct = (call: Call) => Delivery | 'lost';

/** LINE and a mail server that remember retry keys and used reply tokens as the real ones do, and fail when told to. */
export function fakeOutside() {
  const heard: Heard[] = [];
  const calls: Call[] = [];
  const accepted = new Set<string>();
  const menus = new Map<string, MenuKind>();
  const outside = {
    heard,
    calls,
    /** Which menu of a municipality somebody was linked to, by `municipality/person`. */
    menus,
    conduct: (() => 'done') as Conduct,
    /** What LINE says of the month; null while it does not answer. */
    quota: { limit: null, used: 0 } as Quota | null,
    line: {} as LineAccounts,
    mail: {} as Mail,
  };

  const take = (town: Municipality, call: Call, said: Heard['said']): Delivery => {
    calls.push(call);
    const answer = outside.conduct(call);
    if (answer !== 'done' && answer !== 'lost') return answer;
    if (!accepted.has(call.key)) heard.push(...call.who.map((who) => ({ town: town.id, who, said })));
    // A mail server has no retry keys: what it gets twice arrives twice.
    if (call.to !== 'mail') accepted.add(call.key);
    return answer === 'lost' ? 'later' : 'done';
  };

  outside.line = {
    push: async (town, who, said, key) => take(town, { to: 'push', who: [who], key }, said),
    multicast: async (town, who, said, key) => take(town, { to: 'multicast', who, key }, said),
    notify: async (town, who, said, key) => take(town, { to: 'notify', who: [who], key }, said),
    reply: async (town, token, said) => {
      if (accepted.has(token)) return 'token-refused';
      const who = token.split('/')[0] ?? '';
      const delivery = take(town, { to: 'reply', who: [who], key: token }, said);
      // A lost answer: line/accounts.ts asks again, hears that the token is used, and knows.
      return delivery === 'done' || accepted.has(token) ? 'said' : 'not-said';
    },
    linkMenu: async ({ id, richMenus }, who, kind) => {
      if (richMenus === null) return 'done';
      const call: Call = { to: 'menu', who: [who], key: '' };
      calls.push(call);
      const answer = outside.conduct(call);
      if (answer === 'done' || answer === 'lost') menus.set(`${id}/${who}`, kind);
      return answer === 'lost' ? 'later' : answer;
    },
    displayName: async (_, who) => `${who}さん`,
    quota: async () => outside.quota,
    whoIs: async () => ({ is: 'unavailable' }),
    liffId: (id) => `2000000001-${id}`,
  };
  outside.mail = {
    send: async (town, who, said, key) => take(town, { to: 'mail', who: [who], key }, said),
    sendLetter: async (town, who, letter, link, key) =>
      take(town, { to: 'mail', who: [who], key }, { ...letter, link }),
  };
  return outside;
}
