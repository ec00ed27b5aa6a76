import { Refusal } from 'functions/domain/refusal.ts';

/** Whether something was not saved because somebody else has changed it since it was seen. */
export const isChangedMeanwhile = (failure: unknown): boolean =>
  failure instanceof Refusal && failure.code === 'changed-meanwhile';
