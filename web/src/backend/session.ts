import { FirebaseError } from 'firebase/app';
import { signInWithEmailAndPassword, type Auth } from 'firebase/auth';
import { SignInRefused, type Session, type SignedIn, type SignInProblem } from './backend.tsx';

/** Who is signed in, by Firebase Authentication. */
export function sessionOf(auth: Auth): Session {
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
    async signIn(email, password) {
      try {
        await signInWithEmailAndPassword(auth, email, password);
      } catch (error) {
        throw new SignInRefused(problemOf(error));
      }
    },
    signOut: () => auth.signOut(),
  };
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
      return 'no-connection';
    default:
      return 'failed';
  }
}
