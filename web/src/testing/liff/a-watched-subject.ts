import type { LiffAnswer } from 'functions/contract/liff.ts';

type Watched = LiffAnswer<'family.subject'>;
type Mark = Watched['days'][number]['mark'];

const MARKS: Mark[] = ['waiting', 'missed', ...Array.from({ length: 12 }, (): Mark => 'answered')];

/** 山田花子さん, who has not answered since the day before yesterday; nobody looks after it yet. */
export function aWatchedSubject(more: Partial<Watched> = {}): Watched {
  return {
    subjectId: 's1',
    label: { name: '山田 花子' },
    state: 'silence',
    lastReportAt: '2026-11-23T23:12:00.000Z',
    pause: null,
    alert: {
      alertId: 'a1',
      kind: 'silence',
      openedAt: '2026-11-26T03:30:00.000Z',
      takenBy: null,
      isMine: false,
    },
    days: MARKS.map((mark, index) => ({
      date: `2026-11-${26 - index}`,
      mark,
      firstAt: mark === 'answered' ? `2026-11-${25 - index}T23:12:00.000Z` : null,
      vouchedBy: null,
    })),
    steps: [{ no: 1, what: 'opened', at: '2026-11-26T03:30:00.000Z', by: null }],
    phone: '090-1234-5678',
    watchers: [
      { name: '太郎', isMe: true, isConfirmed: true },
      { name: '次郎', isMe: false, isConfirmed: false },
    ],
    drill: null,
    ...more,
  };
}

/** The same as it stands in the list. */
export function atAGlance(
  subject: Watched = aWatchedSubject(),
): LiffAnswer<'family.read'>['subjects'][number] {
  const { subjectId, label, state, lastReportAt, pause, alert } = subject;
  return { subjectId, label, state, lastReportAt, pause, alert };
}
