import type { Instant } from './calendar.ts';
import { namesIn, type QuestionSet } from './registration/question-set.ts';
import type { Subject } from './subject.ts';
import { MUNICIPALITY_DECIDES } from './threshold.ts';
import type { Wave } from './wave.ts';

type Given = Pick<
  Subject,
  'id' | 'lineUserId' | 'status' | 'registrationNumber' | 'linkingCode' | 'importId' | 'rosterId' | 'answers'
>;

/** A subject about whom nothing has happened yet, with the answers to a question set: of the wave's rounds so far none is missed. */
export function newSubject(
  given: Given,
  wave: Pick<Wave, 'id' | 'seq'>,
  set: QuestionSet,
  at: Instant,
): Subject {
  return {
    ...given,
    ...namesIn(set, given.answers),
    revision: 0,
    statusSince: at,
    waveId: wave.id,
    questionSetVersion: set.version,
    registeredAt: at,
    answeredThrough: wave.seq,
    thresholds: MUNICIPALITY_DECIDES,
    lastReport: null,
    lastCryAt: null,
    pause: null,
    pauseDecidedAt: null,
    rested: [],
    away: [],
    alertId: null,
    alertKind: null,
    watchers: [],
    drill: null,
  };
}
