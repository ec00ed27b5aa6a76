import type { StaffAnswer } from 'functions/contract/staff.ts';

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
  watchers: [{ name: '一郎', since: '2026-10-02T01:00:00.000Z' }],
  drill: null,
  pause: null,
  pauseDecidedAt: null,
  threshold: { own: null, municipality: 2 },
  usual: { from: '07:10', to: '08:30' },
  days: [
    { date: '2026-11-24', mark: 'waiting', firstAt: null },
    { date: '2026-11-23', mark: 'answered', firstAt: '2026-11-22T23:12:00.000Z' },
    { date: '2026-11-22', mark: 'missed', firstAt: null },
  ],
};
