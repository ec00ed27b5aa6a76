import { FirebaseError } from 'firebase/app';
import {
  confirmPasswordReset,
  signInWithEmailAndPassword,
  verifyPasswordResetCode,
  type Auth,
} from 'firebase/auth';
import { SignInRefused, type Session, type SignedIn, type SignInProblem } from './backend.tsx';

/** Who is signed in, by Firebase Authentication. */
export function sessionOf(auth: Auth, requestPassword: (address: string) => Promise<unknown>): Session {
  let now: SignedIn | 'nobody' | 'opening' = 'opening';
  const listeners = new Set<() => void>();
  auth.onAuthStateChanged((user) => {
    now = user ? { uid: user.uid, email: user.email ?? '' } : 'nobody';
    listeners.forEach((changed) => changed());
  });
  return {
    now: () => now,
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    signIn: (email, password) => trying(() => signInWithEmailAndPassword(auth, email, password)),
    signOut: () => auth.signOut(),
    askForPassword: (address) => trying(() => requestPassword(address)),
    choosePassword: (code, password) =>
      trying(async () => {
        const email = await verifyPasswordResetCode(auth, code);
        await confirmPasswordReset(auth, code, password);
        await signInWithEmailAndPassword(auth, email, password);
      }),
  };
}

async function trying(deed: () => Promise<unknown>): Promise<void> {
  try {
    await deed();
  } catch (error) {
    throw new SignInRefused(problemOf(error));
  }
}

/** Whether an address has an account is nobody's business: all that may be wrong with one sounds alike. */
function problemOf(error: unknown): SignInProblem {
  switch (error instanceof FirebaseError ? error.code : null) {
    case 'auth/invalid-credential':
    case 'auth/invalid-email':
    case 'auth/user-disabled':
    case 'auth/user-not-found':
    case 'auth/wrong-password':
      return 'wrong';
    case 'auth/too-many-requests':
      return 'too-many-tries';
    case 'auth/network-request-failed':
    case 'functions/unavailable':
      return 'no-connection';
    case 'auth/expired-action-code':
    case 'auth/invalid-action-code':
      return 'link-used';
    case 'auth/weak-password':
    case 'auth/password-does-not-meet-requirements':
      return 'weak';
    default:
      return 'failed';
  }
}
