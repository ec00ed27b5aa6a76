import type { StaffInput } from 'functions/contract/staff.ts';
import { useSearchParams } from 'react-router-dom';

type Filter = StaffInput<'accessLog.export'>;

const KINDS = ['sees', 'changes', 'exports'] as const;
const isDay = (text: string | null) => (text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null);

/** Which lines are shown, as the address has it: ids and days, nobody's name. */
export function useFilter() {
  const [params, setParams] = useSearchParams();
  const filter: Filter = {
    staffId: params.get('staff'),
    subjectId: params.get('subject'),
    does: KINDS.find((kind) => kind === params.get('does')) ?? null,
    from: isDay(params.get('from')),
    to: isDay(params.get('to')),
  };
  const set = (name: 'staff' | 'subject' | 'does' | 'from' | 'to', value: string | null) =>
    setParams((now) => {
      const next = new URLSearchParams(now);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });
  return { filter, set, clear: () => setParams({}) };
}
