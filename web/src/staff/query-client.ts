import { QueryClient } from '@tanstack/react-query';
import { Refusal } from 'functions/domain/refusal.ts';

/** What was read, for one person signed in. A refusal is an answer and is not asked for again. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 1 && !(error instanceof Refusal),
        // A browser that believes to be offline still tries: the page must say that its content is old.
        networkMode: 'always',
      },
    },
  });
}
