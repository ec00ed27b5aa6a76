import { v5 } from 'uuid';
import { z } from 'zod';
import { days, hours, instant, type Instant } from './calendar.ts';

export const accessKind = z.enum(['sees', 'changes', 'exports']);

/**
 * One line of the access log: who saw, changed or exported what. It holds ids of ours and settings only: whom they mean is looked up when
 * the log is read, so it keeps nothing of somebody who left.
 */
export const accessSchema = z.object({
  id: z.string(),
  at: instant,
  /** The member of staff. */
  uid: z.string(),
  does: accessKind,
  /** The call they made, e.g. 'subject.read'. */
  call: z.string(),
  /** What it was about, by the names the call has for it: {subjectId: …}; a setting with its new value. Empty for a list. */
  about: z.record(z.string(), z.string()),
  /** When it may be deleted (TTL). */
  expireAt: instant,
});
export type Access = z.infer<typeof accessSchema>;

/** As long as peers keep theirs (research: five years); a municipality's rules may ask for less, never the code. */
const KEPT = days(5 * 365);

const NAMESPACE = '3f0d5c2e-0f4d-5c8c-8f62-9f2b8f1f7a10';

/** A change or an export: each is a line of its own. `id` is drawn anew for each call. */
export function accessOf(id: string, access: Omit<Access, 'id' | 'expireAt'>): Access {
  return { ...access, id, expireAt: access.at + KEPT };
}

/**
 * What is done again within the hour, to the same thing, is the same line: a page that stays open asks often, and a draft is
 * saved while it is being written.
 */
export function hourlyAccessOf(access: Omit<Access, 'id' | 'expireAt'>): Access {
  const { uid, call, about, at } = access;
  const ids = Object.entries(about).toSorted(([a], [b]) => a.localeCompare(b));
  const hour = Math.floor(at / hours(1));
  return accessOf(v5(JSON.stringify([uid, call, ids, hour]), NAMESPACE), access);
}

const ID = /^id$|Id$/;

/** What a call was about: every field of its input that is an id, and all `settings`, which are about nobody. */
export function aboutOf(input: unknown): Record<string, string> {
  if (typeof input !== 'object' || input === null) return {};
  const ids = Object.entries(input).filter(
    (field): field is [string, string] => ID.test(field[0]) && typeof field[1] === 'string',
  );
  return Object.fromEntries([...ids, ...settingsIn(input)]);
}

function settingsIn(input: object): [string, string][] {
  if (!('settings' in input) || typeof input.settings !== 'object' || input.settings === null) return [];
  return Object.entries(input.settings).map(([name, value]) => [name, String(value)]);
}

/** Which lines are wanted; null is whichever. */
export interface WantedAccesses {
  uid: string | null;
  subjectId: string | null;
  does: Access['does'] | null;
  /** From this moment, and before that. */
  from: Instant | null;
  before: Instant | null;
}

/** A line's place in the log, the latest first. */
export type AccessPlace = Pick<Access, 'at' | 'id'>;

/** The values of settings in what a line is about: everything that is no id. */
export function settingsAbout({ about }: Access): Record<string, string> {
  return Object.fromEntries(Object.entries(about).filter(([name]) => !ID.test(name)));
}
