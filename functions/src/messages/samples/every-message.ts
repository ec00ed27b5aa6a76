import type { Message } from '../../domain/message.ts';
import type { Question } from '../../domain/registration/question.ts';
import type { Problem } from '../../domain/registration/questions/problem.ts';
import { standardQuestions } from '../../domain/registration/standard-questions.ts';
import { everyPauseMessage } from './every-pause-message.ts';
import { SAMPLE_MOMENT } from './sample-moment.ts';

const when = SAMPLE_MOMENT;
const name = { name: '山田　花子' };
const number = { number: '123456785' };
const ichiro = { role: 'family', name: '一郎' } as const;
const megumi = { role: 'family', name: '恵' } as const;
const staff = { role: 'staff' } as const;
const alertId = 's0123456789abcdefghi-silence-1795418400000';

const entry = {
  alertId,
  subjectId: 's0123456789abcdefghi',
  label: name,
  help: false,
  lastReportAt: when,
  takenBy: null,
};
const times = [
  { waveId: 'w1', time: '08:00', own: true },
  { waveId: 'w2', time: '10:00', own: false },
];
const watched = (isConfirmed: boolean) => ({
  subjectId: 's0123456789abcdefghi',
  label: name,
  isConfirmed,
  pause: null,
});
const pause = { from: '2026-12-01', through: '2026-12-05' };
const lines = [{ ask: 'お名前を教えてください。', answer: '山田　花子' }];
const standard = standardQuestions(1, ['中央', '北']).questions;
const longest = 'あ'.repeat(200);

const manyChoices: Question = {
  id: 'care',
  kind: 'multiple-choice',
  ask: '使っているものを選んでください。',
  options: Array.from({ length: 12 }, (_, n) => ({ code: `c${n}`, label: `${n}`.padEnd(20, '長') })),
  required: true,
};
const moreQuestions: Question[] = [
  { id: 'illness', kind: 'long-text', ask: longest, help: longest, required: false },
  { id: 'alone', kind: 'yes-no', ask: 'お一人でお住まいですか。', required: true },
  manyChoices,
  {
    id: 'address',
    kind: 'address',
    role: 'address',
    ask: 'ご住所を教えてください。',
    required: true,
    postalCodeRequired: false,
  },
];

const everyProblem: { [Code in Problem['code']]: Extract<Problem, { code: Code }> } = {
  empty: { code: 'empty' },
  'needs-answer': { code: 'needs-answer' },
  'needs-text': { code: 'needs-text', got: 'sticker' },
  'too-long': { code: 'too-long', limit: 100, length: 120 },
  'not-a-name': { code: 'not-a-name' },
  'not-kana': { code: 'not-kana' },
  'not-a-date': { code: 'not-a-date' },
  'ambiguous-date': { code: 'ambiguous-date' },
  'no-such-date': { code: 'no-such-date', year: 1938, month: 2, day: 30 },
  'date-in-future': { code: 'date-in-future', latest: '2026-11-23' },
  'date-too-old': { code: 'date-too-old', earliest: '1868-10-23' },
  'wrong-era': { code: 'wrong-era', date: '1989-01-08', said: '昭和64年1月8日', meant: '平成元年1月8日' },
  'not-a-phone': { code: 'not-a-phone' },
  'not-an-option': { code: 'not-an-option' },
  'one-option-only': { code: 'one-option-only' },
  'nothing-chosen': { code: 'nothing-chosen' },
  'still-choosing': { code: 'still-choosing', soFar: ['c1', 'c3'] },
  'not-yes-or-no': { code: 'not-yes-or-no' },
  'needs-consent': { code: 'needs-consent' },
  'consent-unclear': { code: 'consent-unclear' },
  'not-an-address': { code: 'not-an-address' },
  'only-postal-code': { code: 'only-postal-code' },
  'no-postal-code': { code: 'no-postal-code' },
};

const asked = (question: Question, problem: Problem | null = null) => ({
  kind: 'question' as const,
  purpose: 'register' as const,
  question,
  notes: ['登録の前に。'],
  no: 2,
  of: 40,
  problem,
});

export type Samples = { [Kind in Message['kind']]: Extract<Message, { kind: Kind }>[] };

/** At least one of every message that can be said, with the longest and the shortest of what may be in it. */
export const everyMessage: Samples = {
  welcome: [{ kind: 'welcome' }],
  menu: [
    { kind: 'menu', subject: false, family: false, sendTimes: false },
    { kind: 'menu', subject: true, family: false, sendTimes: false },
    { kind: 'menu', subject: false, family: true, sendTimes: false },
    { kind: 'menu', subject: true, family: true, sendTimes: true },
  ],
  question: [
    ...[...standard, ...moreQuestions].map((question) => asked(question)),
    ...Object.values(everyProblem).map((problem) =>
      asked(problem.code === 'still-choosing' ? manyChoices : (standard[1] as Question), problem),
    ),
    { ...asked(moreQuestions[0] as Question), purpose: 'change' },
  ],
  review: [
    { kind: 'review', purpose: 'register', lines },
    { kind: 'review', purpose: 'change', lines },
  ],
  'registration-stopped': [
    { kind: 'registration-stopped', purpose: 'register' },
    { kind: 'registration-stopped', purpose: 'change' },
  ],
  registration: [{ kind: 'registration', number: '123456785', lines }],
  'change-which': [{ kind: 'change-which', questions: [...standard.slice(1), ...moreQuestions] }],
  'registration-changed': [{ kind: 'registration-changed' }],
  'changed-meanwhile': [{ kind: 'changed-meanwhile' }],
  withdraw: [{ kind: 'withdraw' }],
  withdrawn: [{ kind: 'withdrawn' }],
  deleted: [{ kind: 'deleted' }],
  'subject-left': [
    { kind: 'subject-left', label: name },
    { kind: 'subject-left', label: number },
  ],
  registered: [
    { kind: 'registered', number: '123456785', time: '08:00', times: [] },
    { kind: 'registered', number: '123456785', time: '08:00', times },
  ],
  'send-times': [{ kind: 'send-times', times }],
  'send-time-chosen': [{ kind: 'send-time-chosen', time: '10:00' }],
  'register-by-form': [{ kind: 'register-by-form' }],
  'watch-by-form': [{ kind: 'watch-by-form' }],
  'own-page': [{ kind: 'own-page' }],
  'registered-by-form': [{ kind: 'registered-by-form', number: '123456785' }],
  'already-registered': [{ kind: 'already-registered', number: '123456785' }],
  'not-registered': [{ kind: 'not-registered' }],
  practice: [{ kind: 'practice', date: '2026-11-23' }],
  'linking-code-misread': [{ kind: 'linking-code-misread' }],
  'linking-code-refused': [{ kind: 'linking-code-refused' }],
  'linked-already': [{ kind: 'linked-already', number: '123456785' }],
  'linking-code-of-another': [{ kind: 'linking-code-of-another' }],
  'moved-here': [{ kind: 'moved-here', number: '123456785', time: '08:00' }],
  'moved-away': [{ kind: 'moved-away' }],
  'check-in': [{ kind: 'check-in', date: '2026-11-23' }],
  reminder: [{ kind: 'reminder', waveId: 'w1', seq: 7, date: '2026-11-23' }],
  'report-received': [
    { kind: 'report-received', at: when, again: false },
    { kind: 'report-received', at: when, again: true },
  ],
  'help-unregistered': [{ kind: 'help-unregistered' }],
  'help-received': [
    { kind: 'help-received', at: when, family: 0 },
    { kind: 'help-received', at: when, family: 2 },
  ],
  ...everyPauseMessage,
  'family-number': [
    { kind: 'family-number', problem: null },
    { kind: 'family-number', problem: 'not-a-number' },
    { kind: 'family-number', problem: 'no-match' },
  ],
  'family-verify': [
    { kind: 'family-verify', ask: '生年月日を教えてください。', problem: null },
    { kind: 'family-verify', ask: '生年月日を教えてください。', problem: { code: 'ambiguous-date' } },
  ],
  'family-locked': [{ kind: 'family-locked' }],
  'family-stopped': [{ kind: 'family-stopped' }],
  'family-full': [{ kind: 'family-full' }],
  'family-self': [{ kind: 'family-self' }],
  'family-too-early': [{ kind: 'family-too-early' }],
  'family-linked': [{ kind: 'family-linked', number: '123456785' }],
  'watcher-added': [{ kind: 'watcher-added', name: '一郎' }],
  watching: [
    { kind: 'watching', entries: [] },
    { kind: 'watching', entries: [watched(true), { ...watched(false), pause }] },
  ],
  watchers: [
    { kind: 'watchers', entries: [] },
    {
      kind: 'watchers',
      entries: [
        { since: when, name: '一郎', isConfirmed: true },
        { since: when + 1, name: '恵', isConfirmed: false },
      ],
    },
  ],
  'watcher-test': [{ kind: 'watcher-test' }],
  'watcher-test-coming': [{ kind: 'watcher-test-coming' }],
  drill: [{ kind: 'drill', subjectId: 's0123456789abcdefghi', startedAt: when }],
  'drill-received': [{ kind: 'drill-received' }],
  'watcher-confirmed': [{ kind: 'watcher-confirmed' }],
  'stop-watching': [{ kind: 'stop-watching', subjectId: 's0123456789abcdefghi', label: number }],
  'remove-watcher': [{ kind: 'remove-watcher', since: when, name: '一郎' }],
  'watching-ended': [{ kind: 'watching-ended', label: number }],
  'watcher-left': [{ kind: 'watcher-left', name: '一郎' }],
  'alert-notice': [{ kind: 'alert-notice' }],
  'alert-again': [{ kind: 'alert-again' }],
  'help-notice': [{ kind: 'help-notice' }],
  'alert-list': [
    { kind: 'alert-list', entries: [] },
    {
      kind: 'alert-list',
      entries: [entry, { ...entry, label: number, help: true, lastReportAt: null, takenBy: megumi }],
    },
  ],
  'alert-taken': [
    { kind: 'alert-taken', label: name, by: ichiro, at: when },
    { kind: 'alert-taken', label: number, by: staff, at: when },
  ],
  'you-took': [{ kind: 'you-took', alertId, label: name }],
  'taken-already': [
    { kind: 'taken-already', alertId, label: number, by: megumi },
    { kind: 'taken-already', alertId, label: name, by: staff },
  ],
  'not-reached-noted': [{ kind: 'not-reached-noted', alertId, label: name }],
  'you-closed': [{ kind: 'you-closed', alertId, label: name, at: when }],
  'reason-noted': [{ kind: 'reason-noted' }],
  'closed-already': [{ kind: 'closed-already', label: name }],
  'not-watching': [{ kind: 'not-watching' }],
  'staff-linked': [{ kind: 'staff-linked' }],
  'staff-code-refused': [{ kind: 'staff-code-refused' }],
  'all-clear': [
    { kind: 'all-clear', label: name, by: { role: 'subject' }, at: when },
    { kind: 'all-clear', label: number, by: ichiro, at: when },
    { kind: 'all-clear', label: name, by: staff, at: when },
  ],
  'case-ended': [{ kind: 'case-ended', label: name, at: when }],
};

const manyLines = Array.from({ length: 40 }, () => ({ ask: longest, answer: 'い'.repeat(1000) }));
const longQuestion: Question = { id: 'q'.repeat(40), kind: 'long-text', ask: longest, required: true };

/** What is nearest to LINE's limits. */
export const longestMessages: Message[] = [
  {
    ...asked({ ...manyChoices, ask: longest, help: longest }),
    notes: Array.from({ length: 39 }, () => longest),
  },
  { kind: 'review', purpose: 'register', lines: manyLines },
  { kind: 'registration', number: '123456785', lines: manyLines },
  { kind: 'change-which', questions: Array.from({ length: 40 }, () => ({ ...longQuestion, ask: longest })) },
  { kind: 'alert-list', entries: Array.from({ length: 12 }, () => entry) },
];
