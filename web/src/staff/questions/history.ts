/** What was done to something, to be undone and done again. */
export interface History<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
  /** The latest change: what it was made to, and when. */
  latest: { what: string; at: number } | null;
}

const STEPS_KEPT = 100;
/** Changes to the same thing in quick succession are one step: a word, not its letters. */
const ONE_BREATH_MS = 1_000;

export function begun<T>(present: T): History<T> {
  return { past: [], present, future: [], latest: null };
}

/** `what` names what was changed; `at` is when, in milliseconds. */
export function changed<T>(history: History<T>, present: T, what: string, at: number): History<T> {
  if (present === history.present) return history;
  const { latest } = history;
  const goesOn = latest?.what === what && at - latest.at < ONE_BREATH_MS;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-STEPS_KEPT);
  return { past, present, future: [], latest: { what, at } };
}

export function undone<T>({ past, present, future, ...history }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { ...history, past, present, future };
  return { past: past.slice(0, -1), present: before, future: [present, ...future], latest: null };
}

export function redone<T>({ past, present, future, ...history }: History<T>): History<T> {
  const [after, ...later] = future;
  if (after === undefined) return { ...history, past, present, future };
  return { past: [...past, present], present: after, future: later, latest: null };
}
