import { QueryClient } from '@tanstack/react-query';
import { Refusal } from 'functions/domain/refusal.ts';

/** What was read, as long as the page is open. A refusal is an answer and is not asked for again. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 1 && !(error instanceof Refusal),
        networkMode: 'always',
        refetchOnWindowFocus: 'always',
      },
    },
  });
}
