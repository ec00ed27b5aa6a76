import type { AskStaffApi, Today } from 'functions/contract/staff.ts';
import { SignInRefused, type Backend, type SignedIn, type SignInProblem } from '../backend/backend.tsx';

type Who = SignedIn | 'nobody' | 'opening';

/** A backend without a network: it answers today.read with `today`, and lets in who knows the password. */
export function fakeBackend(
  today: () => Promise<Today>,
  who: Who = { uid: 'u1', email: 'sato@demo.example' },
) {
  let now = who;
  const listeners = new Set<() => void>();
  const become = (next: Who) => {
    now = next;
    listeners.forEach((changed) => changed());
  };
  const ask = (() => today()) as AskStaffApi;
  const fake = {
    ask,
    /** What signing in comes to. */
    problem: null as SignInProblem | null,
    session: {
      now: () => now,
      subscribe(changed: () => void) {
        listeners.add(changed);
        return () => void listeners.delete(changed);
      },
      async signIn(email: string) {
        if (fake.problem) throw new SignInRefused(fake.problem);
        become({ uid: email, email });
      },
      signOut: async () => become('nobody'),
    },
  } satisfies Backend & { problem: SignInProblem | null };
  return fake;
}
