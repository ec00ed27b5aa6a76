import { IMPORT_AT_ONCE } from 'functions/domain/import.ts';
import type { StaffAnswer } from 'functions/contract/staff.ts';
import { useState } from 'react';
import { useChange } from '../../asking.ts';
import type { Row } from './read-people.ts';

export type Checked = StaffAnswer<'import.check'>;

interface Import {
  version: number;
  rows: Row[];
  isEntering: boolean;
  /** It begins to be entered, by its id; null when that is over. */
  onEntering: (importId: string | null) => void;
}

/**
 * The way of one file: looked at as a whole, then entered in parts, under one id: what broke off is gone on with by entering
 * again.
 */
export function useImport({ version, rows, isEntering, onEntering }: Import) {
  const check = useChange('import.check');
  const enter = useChange('import.enter');
  const [importId] = useState(() => crypto.randomUUID());
  const [done, setDone] = useState<number | null>(null);
  return {
    checked: check.data ?? null,
    /** How many are entered by now; null before the first. */
    done,
    isBusy: check.isPending || isEntering,
    error: check.error ?? enter.error,
    async check(): Promise<void> {
      enter.reset();
      await check.mutateAsync({ importId, version, rows });
    },
    async enter(): Promise<void> {
      setDone((before) => before ?? 0);
      onEntering(importId);
      try {
        for (let from = 0; from < rows.length; from += IMPORT_AT_ONCE) {
          const part = rows.slice(from, from + IMPORT_AT_ONCE);
          const { people } = await enter.mutateAsync({ importId, version, total: rows.length, rows: part });
          setDone(people);
        }
      } finally {
        onEntering(null);
      }
    },
  };
}
