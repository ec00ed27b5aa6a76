import type { StaffInput } from 'functions/contract/staff.ts';
import type { SubjectOrder } from 'functions/domain/subject-order.ts';
import type { SubjectState } from 'functions/domain/subject-state.ts';
import { ORDERS } from './orders.ts';
import { STATES } from './state-tag.tsx';

type Asked = StaffInput<'subjects.list'>;

/** What the address says about the list: a state and an order, and nothing about anybody. */
export function readAddress(params: URLSearchParams): { state: SubjectState | null; order: SubjectOrder } {
  const states = Object.keys(STATES) as SubjectState[];
  return {
    state: states.find((each) => each === params.get('state')) ?? null,
    order: ORDERS.find((each) => each === params.get('order')) ?? 'kana',
  };
}

/** Whom to list: who is searched for, or else who is in a state, or else everybody. */
export function whomToAsk(typed: string, state: SubjectState | null): Asked['whom'] {
  if (typed.trim() !== '') return { are: 'found', typed };
  return state === null ? { are: 'everybody' } : { are: 'in-state', state };
}
