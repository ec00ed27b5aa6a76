import { Timestamp, type FirestoreDataConverter, type QueryDocumentSnapshot } from 'firebase-admin/firestore';
import type { z } from 'zod';

/**
 * Documents as the domain knows them. Moments (fields named …At or at) are numbers inside and Timestamps in the database,
 * where people and TTL policies read them. A document that is not what the schema says crashes: it is a bug or a hand
 * that slipped in the console, and guessing on would be worse. `index` adds fields that exist only to be queried.
 */
export function converter<T extends object>(
  schema: z.ZodType<T>,
  index: (value: T) => Record<string, unknown> = () => ({}),
): FirestoreDataConverter<T> {
  return {
    toFirestore: (value) => stored({ ...value, ...index(value as T) }) as Record<string, unknown>,
    fromFirestore: (snapshot: QueryDocumentSnapshot) => schema.parse(known(snapshot.data())),
  };
}

const isMoment = (name: string) => name === 'at' || name.endsWith('At');

function stored(value: unknown, name = ''): unknown {
  if (typeof value === 'number' && isMoment(name)) return Timestamp.fromMillis(value);
  return mapped(value, name, stored);
}

function known(value: unknown, name = ''): unknown {
  if (value instanceof Timestamp) return value.toMillis();
  return mapped(value, name, known);
}

function mapped(value: unknown, name: string, each: (value: unknown, name: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => each(item, name));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, each(item, key)]));
}
