import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSentence } from './asking.ts';
import { Failed } from '../ui/failed.tsx';
import { StaleNote } from '../ui/stale-note.tsx';

interface LoadedProps<T> {
  query: UseQueryResult<T>;
  /** The shape of the content while it is read for the first time. */
  skeleton: ReactNode;
  children: (data: T) => ReactNode;
}

/** What was asked for: its shape while it is read, what to do where that failed, and old content with its age. */
export function Loaded<T>({ query, skeleton, children }: LoadedProps<T>) {
  const { data, dataUpdatedAt, error, refetch } = query;
  const sentence = useSentence();
  if (data !== undefined) {
    return (
      <>
        {error && <StaleNote since={dataUpdatedAt} />}
        {children(data)}
      </>
    );
  }
  if (error) return <Failed text={sentence(error, 'reading')} onRetry={() => void refetch()} />;
  return skeleton;
}
