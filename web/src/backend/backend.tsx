import { createContext, useContext, useSyncExternalStore } from 'react';
import type { AskStaffApi } from 'functions/contract/staff.ts';

/** Everything behind the console, as its pages know it. */
export interface Backend {
  /** Asks staffApi. Throws a Refusal where it says no, and another error where it cannot be reached. */
  ask: AskStaffApi;
  session: Session;
}

/** Who is signed in on this page. */
export interface Session {
  /** 'opening' until it is known. */
  now(): SignedIn | 'nobody' | 'opening';
  /** Calls back after every change of it; answers with what ends that. */
  subscribe(changed: () => void): () => void;
  /** Throws a SignInRefused. */
  signIn(email: string, password: string): Promise<void>;
  signOut(): Promise<void>;
  /** Has a letter written to the owner of an address, where that is staff: nobody learns whether. Throws a SignInRefused. */
  askForPassword(address: string): Promise<void>;
  /** Sets another password, once, by the code of a letter's link, and signs in with it. Throws a SignInRefused. */
  choosePassword(code: string, password: string): Promise<void>;
}

export interface SignedIn {
  uid: string;
  email: string;
}

/** link-used: a link from a letter that was used, or is too old. weak: a password that the project does not take. */
export type SignInProblem = 'wrong' | 'too-many-tries' | 'no-connection' | 'link-used' | 'weak' | 'failed';

export class SignInRefused extends Error {
  readonly problem: SignInProblem;

  constructor(problem: SignInProblem) {
    super(problem);
    this.name = 'SignInRefused';
    this.problem = problem;
  }
}

export const BackendContext = createContext<Backend | null>(null);

export function useBackend(): Backend {
  const backend = useContext(BackendContext);
  if (!backend) throw new Error('There is no backend around this component.');
  return backend;
}

export function useSignedIn(): SignedIn | 'nobody' | 'opening' {
  const { session } = useBackend();
  return useSyncExternalStore(session.subscribe, session.now);
}
