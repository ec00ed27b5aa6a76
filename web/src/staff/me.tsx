import type { StaffAnswer } from 'functions/contract/staff.ts';
import type { Permission } from 'functions/domain/staff.ts';
import { createContext, useContext, type ReactNode } from 'react';

type Me = StaffAnswer<'me.read'>;

const MeContext = createContext<Me | null>(null);

export function MeProvider({ me, children }: { me: Me; children: ReactNode }) {
  return <MeContext value={me}>{children}</MeContext>;
}

/** Who is signed in, where, and whether they may make a call: what they may not is not offered. */
export function useMe(): Pick<Me, 'me' | 'municipality'> & { may(call: Permission): boolean } {
  const known = useContext(MeContext);
  if (!known) throw new Error('Nobody is known around this component.');
  const { me, municipality, may } = known;
  return { me, municipality, may: (call) => may.includes(call) };
}
