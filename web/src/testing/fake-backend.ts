// Whatever is shown in a test speaks.
import '../text/i18n.ts';
import type { AskStaffApi, StaffAnswer, StaffCalls, StaffInput } from 'functions/contract/staff.ts';
import { SignInRefused, type Backend, type SignedIn, type SignInProblem } from '../backend/backend.tsx';
import { aMe } from './a-me.ts';

type Who = SignedIn | 'nobody' | 'opening';

/** What staffApi answers, by call; me.read is answered as an administrator would be. */
export type Answers = {
  [Name in keyof StaffCalls]?: (input: StaffInput<Name>) => Promise<StaffAnswer<Name>>;
};

/** A backend without a network: it answers by call, and lets in who knows the password. */
export function fakeBackend(answers: Answers, who: Who = { uid: 'u1', email: 'sato@demo.example' }) {
  let now = who;
  const listeners = new Set<() => void>();
  const become = (next: Who) => {
    now = next;
    listeners.forEach((changed) => changed());
  };
  const all: Answers = { 'me.read': async () => aMe(), ...answers };
  const ask = (async (call: keyof StaffCalls, input: never) => {
    const answer = all[call] as ((input: never) => Promise<unknown>) | undefined;
    if (!answer) throw new Error(`nobody answers ${call} in this test`);
    return answer(input);
  }) as AskStaffApi;
  const fake = {
    ask,
    /** What signing in comes to. */
    problem: null as SignInProblem | null,
    /** The addresses for which somebody asked for a new password. */
    askedFor: [] as string[],
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
      async askForPassword(address: string) {
        if (fake.problem) throw new SignInRefused(fake.problem);
        fake.askedFor.push(address);
      },
      async choosePassword(code: string) {
        if (fake.problem) throw new SignInRefused(fake.problem);
        become({ uid: code, email: 'sato@demo.example' });
      },
    },
  } satisfies Backend & { problem: SignInProblem | null; askedFor: string[] };
  return fake;
}
