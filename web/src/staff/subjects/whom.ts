import type { StaffInput } from 'functions/contract/staff.ts';
import type { SubjectOrder } from 'functions/domain/subject-order.ts';
import type { SubjectState } from 'functions/domain/subject-state.ts';
import { ORDERS } from './orders.ts';
import { STATES } from './state-tag.tsx';

type Asked = StaffInput<'subjects.list'>;

/** Whom the list is narrowed down to: those in a state, or of whom an alarm might reach nobody. */
export type Narrowed = SubjectState | 'out-of-reach';

/** What the address says about the list: whom to show and in which order, and nothing about anybody. */
export function readAddress(params: URLSearchParams): { state: Narrowed | null; order: SubjectOrder } {
  const states = [...(Object.keys(STATES) as SubjectState[]), 'out-of-reach' as const];
  return {
    state: states.find((each) => each === params.get('state')) ?? null,
    order: ORDERS.find((each) => each === params.get('order')) ?? 'kana',
  };
}

/** Whom to list: who is searched for, or else whom it is narrowed down to, or else everybody. */
export function whomToAsk(typed: string, state: Narrowed | null): Asked['whom'] {
  if (typed.trim() !== '') return { are: 'found', typed };
  if (state === 'out-of-reach') return { are: state };
  return state === null ? { are: 'everybody' } : { are: 'in-state', state };
}
