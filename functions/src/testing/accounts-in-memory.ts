import type { Accounts } from '../actions/world.ts';
import type { Instant } from '../domain/calendar.ts';
import type { Delivery } from '../domain/outgoing.ts';
import { Refusal } from '../domain/refusal.ts';
import { uidOf, type Role } from '../domain/staff.ts';

interface Account {
  municipalityId: string | null;
  role: Role | null;
  disabled: boolean;
  lastUsedAt: Instant | null;
}

/** The accounts of a project in memory. `conduct` says what bringing one in line comes to. */
export function accountsInMemory() {
  const byAddress = new Map<string, Account>();
  const addressOf = (uid: string) => [...byAddress.keys()].find((address) => uidOf(address) === uid) ?? '';
  const room: Accounts = {
    open: async (municipalityId, address) => {
      const account = byAddress.get(address);
      if (account && account.municipalityId !== null && account.municipalityId !== municipalityId) {
        throw new Refusal('staff-of-another-municipality');
      }
      if (!account) {
        byAddress.set(address, { municipalityId: null, role: null, disabled: true, lastUsedAt: null });
      }
      return uidOf(address);
    },
    align: async (municipalityId, { uid, role, disabledAt }) => {
      const delivery = fake.conduct();
      const account = byAddress.get(addressOf(uid));
      if (delivery !== 'done') return delivery;
      if (!account) return 'never';
      Object.assign(account, { municipalityId, role, disabled: disabledAt !== null });
      return 'done';
    },
    whoseIs: async (address) => {
      const municipalityId = byAddress.get(address)?.municipalityId ?? null;
      return municipalityId === null ? null : { municipalityId, uid: uidOf(address) };
    },
    passwordLink: async (address) => `https://hidamari.example/auth/action?for=${address}`,
    lastUsed: async (uids) =>
      new Map(
        uids.flatMap((uid) => {
          const at = byAddress.get(addressOf(uid))?.lastUsedAt ?? null;
          return at === null ? [] : [[uid, at] as const];
        }),
      ),
  };
  const fake = { byAddress, conduct: (): Delivery => 'done', room };
  return fake;
}
