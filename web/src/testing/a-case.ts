import type { CaseAtAGlance, WholeCase } from '../text/alerts.ts';
import { at } from './a-today.ts';

/** A case of silence about 山田 花子 that nobody holds yet, with what matters to a test. */
export function aCase(more: Partial<CaseAtAGlance> = {}): CaseAtAGlance {
  return {
    id: 'a1',
    subjectId: 's1',
    registrationNumber: '123456789',
    name: '山田　花子',
    kana: 'やまだ　はなこ',
    phone: '090-1234-5678',
    kind: 'silence',
    status: 'open',
    missedRounds: 2,
    openedAt: at('2026-11-24 12:30'),
    lastReportAt: at('2026-11-21 08:12'),
    told: 2,
    takenBy: null,
    closedBy: null,
    closedAt: null,
    outcome: null,
    reason: null,
    escalatesAt: at('2026-11-24 15:30'),
    repeatsAt: at('2026-11-25 12:30'),
    ...more,
  };
}

/** The same case with everything about it. */
export function aWholeCase(more: Partial<WholeCase> = {}): WholeCase {
  return {
    ...aCase(),
    birthDate: '1938-04-05',
    address: null,
    family: [
      { name: '一郎', told: true, blockedAt: null },
      { name: '恵', told: true, blockedAt: at('2026-11-20 10:00') },
    ],
    alarms: { sent: 1, underWay: 0, failed: 1 },
    steps: [{ no: 1, at: at('2026-11-24 12:30'), what: 'opened', by: null }],
    days: [{ date: '2026-11-24', mark: 'missed', lastAt: null }],
    canBeReopened: false,
    ...more,
  };
}
