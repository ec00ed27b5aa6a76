import type { DrillProblem } from './drill.ts';
import type { PauseProblem } from './pause.ts';

/** Every reason for which a rule of the domain says no. Whoever shows it needs a sentence for each. */
export type RefusalCode =
  | 'municipality-not-found'
  | 'not-staff'
  | 'not-signed-in'
  | 'not-allowed'
  | 'changed-meanwhile'
  | 'staff-of-another-municipality'
  | 'staff-exists'
  | 'no-such-staff'
  | 'own-account'
  | 'no-such-subject'
  | 'subject-unlinked'
  | 'no-such-import'
  | 'import-has-faults'
  | 'import-linked'
  | 'import-undone'
  | 'no-such-alert'
  | 'alert-closed'
  | 'cannot-reopen'
  | 'no-such-recipient'
  | 'recipient-exists'
  | 'too-many-recipients'
  | 'recipient-not-confirmed'
  | 'code-belongs-on-line'
  | 'wrong-code'
  | 'code-expired'
  | 'no-such-send-time'
  | 'send-time-exists'
  | 'send-time-has-people'
  | 'last-send-time'
  | 'too-many-send-times'
  | 'too-many-tries'
  | 'no-such-version'
  | 'draft-has-faults'
  | 'nothing-to-publish'
  | 'token-expired'
  | 'line-unavailable'
  | 'not-registered'
  | 'form-over'
  | 'form-incomplete'
  | DrillProblem
  | PauseProblem;

/** A rule that was broken by what somebody asked for: expected, shown to them, never a bug. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
  }
}
