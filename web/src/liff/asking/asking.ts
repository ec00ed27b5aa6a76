import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { Refusal } from 'functions/domain/refusal.ts';
import type { LiffAnswer, LiffCalls, LiffInput } from 'functions/contract/liff.ts';
import { useHere } from './here.tsx';

/**
 * What liffApi answers to a call; it is asked anew whenever the page is looked at again. What it said the last time is shown
 * until then, unless `once`: then it is gone with whoever asked.
 */
export function useAsked<Name extends keyof LiffCalls>(
  call: Name,
  input: LiffInput<Name>,
  { once = false } = {},
) {
  const { ask } = useHere();
  return useQuery<LiffAnswer<Name>>({
    queryKey: [call, input],
    queryFn: () => ask(call, input),
    ...(once && { gcTime: 0 }),
  });
}

/** What follows a change, wherever on the pages somebody is by then. */
interface Following<Name extends keyof LiffCalls> {
  afterwards?: Afterwards<Name>;
  /** After that, where it has gone through: what was typed for it is forgotten here. */
  onSent?(came: LiffAnswer<Name>, input: LiffInput<Name>): void;
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

/**
 * Changes something by a call. While that is under way it is not begun a second time, however fast somebody presses. What is
 * given to `mutate` itself happens only where the page that asked is still there: where it leads, and nothing else.
 */
export function useChange<Name extends keyof LiffCalls>(
  call: Name,
  { afterwards = readAnew, onSent }: Following<Name> = {},
) {
  const { ask } = useHere();
  const client = useQueryClient();
  const mutation = useMutation<LiffAnswer<Name>, Error, LiffInput<Name>>({
    mutationKey: [call],
    mutationFn: (input) => ask(call, input),
    networkMode: 'always',
    onSettled: async (came, error, input) => {
      await afterwards(client, came, error);
      if (came !== undefined) onSent?.(came, input);
    },
  });
  const mutate: typeof mutation.mutate = (...input) => {
    if (client.isMutating({ mutationKey: [call] }) === 0) mutation.mutate(...input);
  };
  return { ...mutation, mutate };
}
