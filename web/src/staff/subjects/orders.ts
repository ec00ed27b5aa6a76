import type { SubjectOrder } from 'functions/domain/subject-order.ts';

/** The orders there are, as the contract has them; the browser does not load its schemas. */
export const ORDERS = [
  'kana',
  'report-oldest',
  'report-newest',
  'registered-newest',
  'registered-oldest',
] as const satisfies readonly SubjectOrder[];
