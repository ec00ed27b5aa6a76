import { Refusal } from 'functions/domain/refusal.ts';
import { isChangedMeanwhile } from './changed-meanwhile.ts';

/** What is typed over something stored, which somebody else may change meanwhile; null where nothing is typed. */
export type TypedOver<T> = {
  value: T;
  /** What was stored when typing began. */
  over: T;
  /** Somebody has been told that something else is stored by now, and sees it: what they send then is sent over that. */
  isTold: boolean;
} | null;

export function typeOver<T>(before: TypedOver<T>, value: T, stored: T): TypedOver<T> {
  const over = before && !before.isTold ? before.over : stored;
  return { value, over, isTold: false };
}

/**
 * Refuses `changed-meanwhile` where something else is stored by now than when typing began. The server cannot tell: the
 * revision that is sent is that of the latest read, which may have come while somebody typed.
 */
export function expectSeen<T>(typed: TypedOver<T>, stored: T): void {
  if (typed && !typed.isTold && typed.over !== stored) throw new Refusal('changed-meanwhile');
}

/** What stays typed where saving failed. */
export function afterFailure<T>(typed: TypedOver<T>, failure: unknown): TypedOver<T> {
  return typed && isChangedMeanwhile(failure) ? { ...typed, isTold: true } : typed;
}

/** What stays typed once a value was saved: what was typed while it was being saved. */
export function afterSaving<T>(typed: TypedOver<T>, saved: T): TypedOver<T> {
  return typed && typed.value !== saved ? { value: typed.value, over: saved, isTold: false } : null;
}
