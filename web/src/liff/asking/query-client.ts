import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Refusal } from 'functions/domain/refusal.ts';

/**
 * What was read, as long as the page is open. A refusal is an answer and is not asked for again; what was read before is
 * forgotten with it, because it may be nobody's any more to see.
 */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError(error, query) {
        if (isNo(error)) query.setState({ data: undefined, dataUpdatedAt: 0 });
      },
    }),
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 1 && !(error instanceof Refusal),
        networkMode: 'always',
        refetchOnWindowFocus: 'always',
      },
    },
  });
}

/** Where LINE could not be asked who it is, nobody has said no. */
const isNo = (error: Error) => error instanceof Refusal && error.code !== 'line-unavailable';
