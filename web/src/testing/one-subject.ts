import type { StaffAnswer } from 'functions/contract/staff.ts';
import type { Answers } from './fake-backend.ts';

/** Everything the console shows of Hanako, who has not answered today yet. */
export const hanako: StaffAnswer<'subject.read'> = {
  id: 's1',
  revision: 3,
  today: '2026-11-24',
  registrationNumber: '123456786',
  name: '山田　花子',
  kana: 'やまだ　はなこ',
  state: 'waiting',
  birthDate: '1938-04-05',
  phone: '090-1234-5678',
  registeredAt: '2026-10-01T01:00:00.000Z',
  lastReportAt: '2026-11-22T23:12:00.000Z',
  sendTime: '08:00',
  questionSetVersion: 2,
  answers: [{ ask: 'お名前を教えてください。', answer: '山田　花子' }],
  watchers: [
    {
      name: '一郎',
      since: '2026-10-02T01:00:00.000Z',
      confirmedAt: '2026-10-03T01:00:00.000Z',
      unreachableSince: null,
    },
  ],
  reach: 'confirmed',
  drill: null,
  pause: null,
  pauseDecidedAt: null,
  threshold: { own: null, municipality: 2 },
  usual: { from: '07:10', to: '08:30' },
};

/** Her November, of which three days are of interest. */
export const november: StaffAnswer<'month.read'> = {
  days: Array.from({ length: 30 }, (_, index): StaffAnswer<'month.read'>['days'][number] => {
    const date = `2026-11-${String(index + 1).padStart(2, '0')}`;
    if (index === 21) return { date, mark: 'missed', at: null, by: null };
    if (index === 22) return { date, mark: 'answered', at: '2026-11-22T23:12:00.000Z', by: null };
    if (index === 23) return { date, mark: 'staff', at: '2026-11-24T04:00:00.000Z', by: '佐藤' };
    return { date, mark: index > 23 ? 'to-come' : 'not-asked', at: null, by: null };
  }),
};

/** What her page asks besides her: nothing that changes. */
export const hersToRead = {
  'month.read': async () => november,
  'chronicle.read': async () => ({ entries: [], next: null }),
} satisfies Answers;
