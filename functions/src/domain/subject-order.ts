import { z } from 'zod';
import { sortKey } from './subject-search.ts';
import { stateKey, type StateKeys } from './subject-state.ts';
import type { Subject } from './subject.ts';
import type { FamilyReach } from './watcher-reach.ts';

/** Whom a list is to show: everybody, who has a search token, whose family is reached so, or who is in a state. */
export type Wanted = 'everybody' | { token: string } | { reach: readonly FamilyReach[] } | StateKeys;

/** Before the first round, say, there is nobody who could have answered it. */
export function isNobody(wanted: Wanted): boolean {
  if (wanted === 'everybody' || 'token' in wanted || 'reach' in wanted) return false;
  return ('in' in wanted ? wanted.in : wanted.ranges).length === 0;
}

/** The orders a list of subjects can have. Who never answered comes before the oldest answer. */
export const subjectOrder = z.enum([
  'kana',
  'report-oldest',
  'report-newest',
  'registered-newest',
  'registered-oldest',
]);
export type SubjectOrder = z.infer<typeof subjectOrder>;

/** The field of a subject's document that an order goes by, and which way. */
export const SORTED_BY = {
  kana: ['sortKey', 'asc'],
  'report-oldest': ['lastReportAt', 'asc'],
  'report-newest': ['lastReportAt', 'desc'],
  'registered-newest': ['registeredAt', 'desc'],
  'registered-oldest': ['registeredAt', 'asc'],
} as const satisfies Record<SubjectOrder, readonly [keyof Sorting, 'asc' | 'desc']>;

/** What a subject's document is sorted by. */
export function sorting(subject: Subject) {
  return {
    sortKey: sortKey(subject),
    lastReportAt: subject.lastReport?.lastAt ?? null,
    registeredAt: subject.registeredAt,
  };
}
type Sorting = ReturnType<typeof sorting>;

/** Where a subject stands in an order: the next page begins after it, wherever the subject has gone meanwhile. */
export const placeSchema = z.strictObject({
  by: z.union([z.string(), z.number()]).nullable(),
  state: z.string(),
  id: z.string(),
});
export type Place = z.infer<typeof placeSchema>;

export function placeOf(subject: Subject, order: SubjectOrder): Place {
  const [field] = SORTED_BY[order];
  return { by: sorting(subject)[field], state: stateKey(subject), id: subject.id };
}
