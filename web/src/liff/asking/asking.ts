import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { Refusal } from 'functions/domain/refusal.ts';
import type { LiffAnswer, LiffCalls, LiffInput } from 'functions/contract/liff.ts';
import { useHere } from './here.tsx';

/** What liffApi answers to a call; it is asked anew whenever the page is looked at again. */
export function useAsked<Name extends keyof LiffCalls>(call: Name, input: LiffInput<Name>) {
  const { ask } = useHere();
  return useQuery<LiffAnswer<Name>>({ queryKey: [call, input], queryFn: () => ask(call, input) });
}

/** What becomes of all that was read, once a change has gone through, or has not. */
type Afterwards<Name extends keyof LiffCalls> = (
  client: QueryClient,
  came: LiffAnswer<Name> | undefined,
  error: Error | null,
) => unknown;

/** After a no, too: the page shows what is true now. Where nothing arrived there is nothing new, and nobody waits for it. */
function readAnew(client: QueryClient, _came: unknown, error: Error | null) {
  if (error === null) return client.invalidateQueries();
  if (error instanceof Refusal) void client.invalidateQueries();
  return undefined;
}

/** Changes something by a call. While that is under way it is not begun a second time, however fast somebody presses. */
export function useChange<Name extends keyof LiffCalls>(call: Name, afterwards: Afterwards<Name> = readAnew) {
  const { ask } = useHere();
  const client = useQueryClient();
  const mutation = useMutation<LiffAnswer<Name>, Error, LiffInput<Name>>({
    mutationKey: [call],
    mutationFn: (input) => ask(call, input),
    networkMode: 'always',
    onSettled: async (came, error) => afterwards(client, came, error),
  });
  const mutate: typeof mutation.mutate = (...input) => {
    if (client.isMutating({ mutationKey: [call] }) === 0) mutation.mutate(...input);
  };
  return { ...mutation, mutate };
}
