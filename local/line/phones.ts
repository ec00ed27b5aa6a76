import type { NewPhone, Phone } from './control.ts';
import { userId } from './ids.ts';
import { Refusal } from './refusal.ts';

type Friendship = 'none' | 'friend' | 'blocked';

export const userIdPattern = /^U[0-9a-f]{32}$/;

/** The people who have LINE, and which accounts they have as friends. */
export interface Phones {
  add(phone: NewPhone): Phone;
  /** Refuses with 400 for a person who does not exist. */
  get(userId: string): Phone;
  has(userId: string): boolean;
  all(): Phone[];
  friendship(userId: string, channelId: string): Friendship;
  setFriendship(userId: string, channelId: string, friendship: Friendship): void;
  friendsOf(channelId: string): string[];
}

export function createPhones(): Phones {
  const phones = new Map<string, Phone>();

  const friendship = (id: string, channelId: string): Friendship => {
    const phone = phones.get(id);
    if (phone?.friends.includes(channelId)) return 'friend';
    return phone?.blocked.includes(channelId) ? 'blocked' : 'none';
  };

  const get = (id: string): Phone => {
    const phone = phones.get(id);
    if (!phone) throw new Refusal(400, `Nobody has the user id ${id}`);
    return phone;
  };

  return {
    add(wanted) {
      const id = wanted.userId ?? userId();
      if (!userIdPattern.test(id)) throw new Refusal(400, 'A user id is U and 32 hexadecimal digits');
      if (phones.has(id)) throw new Refusal(400, `The user id ${id} is taken`);
      const phone: Phone = {
        userId: id,
        name: wanted.name,
        friends: [...(wanted.friendOf ?? [])],
        blocked: [],
      };
      phones.set(id, phone);
      return phone;
    },
    get,
    has: (id) => phones.has(id),
    all: () => [...phones.values()],
    friendship,
    setFriendship(id, channelId, wanted) {
      const phone = get(id);
      phone.friends = phone.friends.filter((other) => other !== channelId);
      phone.blocked = phone.blocked.filter((other) => other !== channelId);
      if (wanted === 'friend') phone.friends.push(channelId);
      if (wanted === 'blocked') phone.blocked.push(channelId);
    },
    friendsOf: (channelId) => [...phones.keys()].filter((id) => friendship(id, channelId) === 'friend'),
  };
}
