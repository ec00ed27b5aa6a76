import { HttpsError, type FunctionsErrorCode } from 'firebase-functions/https';
import { z } from 'zod';
import type { Calls, Handlers } from '../contract/call.ts';
import { Refusal, type RefusalCode } from '../domain/refusal.ts';

/**
 * Answers one call as the contract has it: who may not ask is refused before the input is looked at, and with input that is
 * not what the call takes, an invalid-argument, nothing begins. Of the output only what the contract names leaves the
 * server. `failed` hears of everything that is a bug of ours.
 */
export async function answerCall<C extends Calls<C>, Asking, Name extends keyof C>(
  calls: C,
  handlers: Handlers<C, Asking>,
  name: Name,
  input: unknown,
  admit: () => Promise<(input: unknown) => Promise<Asking>>,
  failed: (error: unknown) => void,
): Promise<unknown> {
  try {
    const begin = await admit();
    const read = calls[name].input.safeParse(input);
    if (!read.success) throw new HttpsError('invalid-argument', 'bad input');
    const asking = await begin(read.data);
    return z.encode(
      calls[name].output,
      await handlers[name](asking, read.data as z.output<C[Name]['input']>),
    );
  } catch (error) {
    if (error instanceof HttpsError) throw error;
    if (error instanceof Refusal) throw refused(error.code);
    failed(error);
    throw new HttpsError('internal', 'failed');
  }
}

/** A refusal as it crosses the wire: its code and nothing about anybody. */
export function refused(code: RefusalCode): HttpsError {
  return new HttpsError(statuses[code], code, { refusal: code });
}

const statuses = {
  'not-signed-in': 'unauthenticated',
  'not-staff': 'permission-denied',
  'not-allowed': 'permission-denied',
  'changed-meanwhile': 'aborted',
  'municipality-not-found': 'not-found',
  'staff-of-another-municipality': 'failed-precondition',
  'staff-exists': 'already-exists',
  'no-such-staff': 'not-found',
  'own-account': 'failed-precondition',
  'no-such-subject': 'not-found',
  'subject-unlinked': 'failed-precondition',
  'no-such-import': 'not-found',
  'import-has-faults': 'failed-precondition',
  'import-linked': 'failed-precondition',
  'import-undone': 'failed-precondition',
  'no-such-alert': 'not-found',
  'alert-closed': 'failed-precondition',
  'cannot-reopen': 'failed-precondition',
  'no-such-recipient': 'not-found',
  'recipient-exists': 'already-exists',
  'too-many-recipients': 'failed-precondition',
  'recipient-not-confirmed': 'failed-precondition',
  'code-belongs-on-line': 'failed-precondition',
  'wrong-code': 'failed-precondition',
  'code-expired': 'failed-precondition',
  'no-such-send-time': 'not-found',
  'send-time-exists': 'already-exists',
  'send-time-has-people': 'failed-precondition',
  'last-send-time': 'failed-precondition',
  'too-many-send-times': 'failed-precondition',
  'too-many-tries': 'resource-exhausted',
  'no-such-version': 'not-found',
  'draft-has-faults': 'failed-precondition',
  'nothing-to-publish': 'failed-precondition',
  'nobody-watches': 'failed-precondition',
  'drill-too-soon': 'failed-precondition',
  'token-expired': 'unauthenticated',
  'line-unavailable': 'unavailable',
  'not-registered': 'failed-precondition',
  'form-over': 'failed-precondition',
  'form-incomplete': 'failed-precondition',
  'pause-has-begun': 'failed-precondition',
  'pause-starts-in-the-past': 'failed-precondition',
  'pause-starts-too-late': 'failed-precondition',
  'pause-ends-in-the-past': 'failed-precondition',
  'pause-ends-before-it-starts': 'failed-precondition',
  'pause-too-long': 'failed-precondition',
} satisfies Record<RefusalCode, FunctionsErrorCode>;
