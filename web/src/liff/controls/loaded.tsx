import type { UseQueryResult } from '@tanstack/react-query';
import { useContext, type ReactNode } from 'react';
import { notRead } from '../asking/sentence.ts';
import { frame } from '../text/frame.ts';
import { Button } from './button.tsx';
import { IsOld } from './is-old.ts';
import { Notice } from './notice.tsx';
import { Waiting } from './waiting.tsx';

/** What was asked for: while it is read, where that failed, and what was read before where it cannot be read anew. */
export function Loaded<T>({
  query,
  children,
}: {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}) {
  const { data, error, refetch } = query;
  const isSaid = useContext(IsOld);
  if (data !== undefined) {
    return (
      <>
        {error && !isSaid && <Notice is="care">{frame.old}</Notice>}
        {children(data)}
      </>
    );
  }
  if (!error) return <Waiting />;
  return (
    <>
      <Notice is="error">{notRead(error)}</Notice>
      <Button onPress={() => void refetch()}>{frame.again}</Button>
    </>
  );
}
