import { alertDueAt, type Alert } from '../domain/alert.ts';
import type { Outgoing } from '../domain/outgoing.ts';

/** The documents of all municipalities by path, as Firestore has them. */
export type Documents = Map<string, unknown>;

/** Copies of the documents at some paths. */
export const all = <T>(documents: Documents, pattern: RegExp): [string, T][] =>
  [...documents]
    .filter(([path]) => pattern.test(path))
    .map(([path, value]) => [path, structuredClone(value) as T]);

interface Due {
  municipalityId: string;
  id: string;
  dueAt: number;
}

/** Whatever has a moment to come in some collection of every municipality. */
function withMoment<T extends { id: string }>(
  documents: Documents,
  collection: string,
  momentOf: (value: T) => number | null,
): Due[] {
  return all<T>(documents, new RegExp(`^[^/]+/${collection}/[^/]+$`)).flatMap(([path, value]) => {
    const moment = momentOf(value);
    return moment === null ? [] : [{ municipalityId: path.split('/')[0] ?? '', id: value.id, dueAt: moment }];
  });
}

/** Open cases, and what waits to be said. */
export const alertsIn = (documents: Documents) => withMoment<Alert>(documents, 'alerts', alertDueAt);
export const waitingIn = (documents: Documents) =>
  withMoment<Outgoing>(documents, 'outbox', (message) => message.dueAt);

/** Those whose moment has come, the most overdue first. */
export const due = (all: Due[], now: number, limit: number) =>
  all
    .filter((each) => each.dueAt <= now)
    .sort((a, b) => a.dueAt - b.dueAt)
    .slice(0, limit)
    .map(({ municipalityId, id }) => ({ municipalityId, id }));
