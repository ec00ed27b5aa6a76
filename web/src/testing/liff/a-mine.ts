import type { LiffAnswer } from 'functions/contract/liff.ts';
import { formItems } from 'functions/domain/registration/form.ts';
import { standardQuestions } from 'functions/domain/registration/standard-questions.ts';
import type { Answer } from 'functions/domain/registration/question.ts';

type Mine = LiffAnswer<'mine.read'>;

const ANSWERS: Record<string, Answer> = {
  name: { kind: 'short-text', text: '山田 花子' },
  kana: { kind: 'short-text', text: 'やまだ はなこ' },
  'birth-date': { kind: 'date', date: '1938-04-05' },
  phone: { kind: 'phone', number: '+819012345678' },
  district: { kind: 'single-choice', code: 'd1' },
  consent: { kind: 'consent', agreed: true },
};

/** 山田花子さん’s own page: two watch, no pause, two times to choose from. */
export function aMine(more: Partial<Mine> = {}): Mine {
  return {
    revision: 4,
    registrationNumber: '123456789',
    answers: formItems(standardQuestions(3, ['中央', '北', '南']), ANSWERS).map((item) => ({
      ...item,
      canChange: item.question.kind !== 'consent',
    })),
    watchers: [
      { since: '2026-10-02T00:00:00.000Z', name: '太郎', isConfirmed: true },
      { since: '2026-10-03T00:00:00.000Z', name: '次郎', isConfirmed: false },
    ],
    pause: null,
    pauseDays: { earliest: '2026-11-26', latestStart: '2027-02-24', daysMax: 90 },
    sendTime: '08:00',
    sendTimes: [
      { waveId: 'w1', time: '08:00', own: true },
      { waveId: 'w2', time: '10:00', own: false },
    ],
    ...more,
  };
}
