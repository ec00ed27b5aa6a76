import { Refusal } from 'functions/domain/refusal.ts';
import { frame } from '../text/frame.ts';
import { refusals } from '../text/refusals.ts';
import { NoConnection } from './send.ts';

/** What to say about something that could not be read. */
export const notRead = (error: Error): string => refused(error) ?? frame.notRead;

/** What to say about something that could not be sent. */
export const notSent = (error: Error): string =>
  refused(error) ?? (error instanceof NoConnection ? frame.notSent : frame.failed);

const refused = (error: Error) => (error instanceof Refusal ? refusals[error.code] : undefined);
