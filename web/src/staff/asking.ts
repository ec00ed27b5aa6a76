import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { StaffAnswer, StaffCalls, StaffInput } from 'functions/contract/staff.ts';
import { Refusal } from 'functions/domain/refusal.ts';
import { useTranslation } from 'react-i18next';
import { useBackend } from '../backend/backend.tsx';

type CallName = keyof StaffCalls;

/**
 * What staffApi answers to a call; what was read last stays when reading fails. `every`: asked anew in that many
 * milliseconds while somebody looks, and whenever the page is looked at again; a refusal is not asked anew. `staysOnShow`:
 * where something else is asked for, what was answered before stays until that is answered.
 */
export function useAsked<Name extends CallName>(
  call: Name,
  input: StaffInput<Name>,
  {
    every,
    enabled = true,
    staysOnShow = false,
  }: { every?: number; enabled?: boolean; staysOnShow?: boolean } = {},
) {
  const { ask } = useBackend();
  return useQuery<StaffAnswer<Name>>({
    queryKey: [call, input],
    queryFn: () => ask(call, input),
    enabled,
    ...(staysOnShow ? { placeholderData: keepPreviousData } : {}),
    ...(every === undefined
      ? {}
      : {
          staleTime: every / 2,
          refetchInterval: ({ state }) => (state.error instanceof Refusal ? false : every),
          refetchOnWindowFocus: 'always' as const,
        }),
  });
}

/**
 * Changes something by a call. Afterwards everything that was read is read anew; after a refusal, too: somebody else may have
 * been faster, and the page shows what is true now.
 */
export function useChange<Name extends CallName>(call: Name) {
  const { ask } = useBackend();
  const client = useQueryClient();
  return useMutation<StaffAnswer<Name>, Error, StaffInput<Name>>({
    mutationFn: (input) => ask(call, input),
    networkMode: 'always',
    onSettled: async () => client.invalidateQueries(),
  });
}

/** What to say about something that went wrong while it was read or saved. */
export function useSentence(): (error: Error, doing: 'reading' | 'saving') => string {
  const { t } = useTranslation();
  return (error, doing) => {
    if (error instanceof Refusal) return t(error.code, { ns: 'refusals' });
    return doing === 'reading' ? t('notLoaded') : t('notSaved');
  };
}
