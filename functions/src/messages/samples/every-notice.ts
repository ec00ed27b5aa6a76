import type { Notice } from '../../domain/message.ts';
import { SAMPLE_MOMENT } from './sample-moment.ts';

const when = SAMPLE_MOMENT;

/** One of every staff notification. */
export const everyNotice: { [Kind in Notice['kind']]: Extract<Notice, { kind: Kind }> } = {
  silence: { kind: 'silence', people: 2, alone: 1, at: when },
  help: { kind: 'help', alone: 0, at: when },
  'not-reached': { kind: 'not-reached', about: ['silence'], at: when },
  'not-taken': { kind: 'not-taken', about: ['help'], at: when },
  reopened: { kind: 'reopened', about: ['silence'], at: when },
  'still-open': { kind: 'still-open', about: ['silence'], at: when },
  'all-clear': { kind: 'all-clear', about: ['silence', 'help'], at: when },
  'not-safe': { kind: 'not-safe', about: ['silence'], at: when },
  'open-again': { kind: 'open-again', about: ['silence'], at: when },
  'number-locked': { kind: 'number-locked', at: when },
  'left-in-need': { kind: 'left-in-need', about: ['silence'], at: when },
  unreachable: { kind: 'unreachable', people: 500, at: when },
  'skipped-days': { kind: 'skipped-days', days: 3, at: when },
  unsent: { kind: 'unsent', messages: 1, at: when },
  'recipient-unreachable': { kind: 'recipient-unreachable', at: when },
  summary: {
    kind: 'summary',
    asked: 30,
    answered: 25,
    unanswered: 5,
    alerts: 2,
    paused: 3,
    blocked: 1,
    at: when,
  },
  code: { kind: 'code', digits: '12345678', at: when },
  test: { kind: 'test', at: when },
};
