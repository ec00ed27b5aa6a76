import type { AskLiffApi, LiffAnswer } from 'functions/contract/liff.ts';
import { createContext, useContext } from 'react';

/** What every page knows: the municipality, whom to ask, and how to leave. */
export interface Here {
  municipality: LiffAnswer<'municipality.read'>;
  /** Throws a Refusal where a rule says no, NoConnection where the server was not reached. */
  ask: AskLiffApi;
  /** Whether messages arrive: only who has the account as a friend gets any. */
  isFriend(): Promise<boolean>;
  /** Leads to where the account is added as a friend. */
  addFriend(): void;
  /** Back to the talk. */
  close(): void;
}

export const HereContext = createContext<Here | null>(null);

export function useHere(): Here {
  const here = useContext(HereContext);
  if (!here) throw new Error('There is no municipality around this component.');
  return here;
}
