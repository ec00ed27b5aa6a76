import { useState } from 'react';

interface Identified {
  id: string;
}

/** A row as it is now; one that is gone is shown as it was. */
export interface HeldRow<Row> {
  row: Row;
  isGone: boolean;
}

/**
 * Rows that stay where they are while they are read anew: what is known of each changes in its place, and what has come
 * waits to be shown. `known` is where a row is looked for that is no longer among `rows`.
 */
export function useHeldRows<Row extends Identified>(
  rows: readonly Row[] | undefined,
  known: readonly Row[] = rows ?? [],
): {
  shown: HeldRow<Row>[];
  /** How many have come and wait. */
  fresh: number;
  /** Shows the rows as they are now, or as they are once they have been read. */
  show: () => void;
} {
  const [held, setHeld] = useState<readonly Row[] | null>(null);
  // Where there is nothing, nothing can move.
  const isFree = held === null || (held.length === 0 && rows !== undefined && rows.length > 0);
  if (isFree && rows !== undefined) setHeld(rows);

  const shown = (held ?? []).map((before) => {
    const now = known.find(({ id }) => id === before.id);
    return { row: now ?? before, isGone: now === undefined };
  });
  const fresh = (rows ?? []).filter(({ id }) => !held?.some((each) => each.id === id)).length;
  return { shown, fresh: held === null ? 0 : fresh, show: () => setHeld(null) };
}
