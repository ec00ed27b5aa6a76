import type { Subject } from '../domain/subject.ts';
import { MUNICIPALITY_DECIDES } from '../domain/threshold.ts';

/** An active subject with what matters to a test. */
export function aSubject(id: string, more: Partial<Subject> = {}): Subject {
  return {
    id,
    revision: 0,
    lineUserId: `line-${id}`,
    registrationNumber: `number-${id}`,
    status: 'active',
    statusSince: 0,
    linkingCode: null,
    importId: null,
    waveId: 'w1',
    rosterId: 'r1',
    questionSetVersion: 1,
    answers: {},
    name: null,
    kana: null,
    registeredAt: 0,
    answeredThrough: 0,
    thresholds: MUNICIPALITY_DECIDES,
    lastReport: null,
    lastCryAt: null,
    pause: null,
    pauseDecidedAt: null,
    rested: [],
    away: [],
    alertId: null,
    alertKind: null,
    drill: null,
    watchers: [],
    ...more,
  };
}

/** The patience a municipality has with an alert, unless it says otherwise. */
export const patience = { takeWithinHours: 3, closeWithinHours: 6 };
