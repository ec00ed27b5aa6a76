import type { QuestionSet } from './question-set.ts';

/** 見守りの基本: what a municipality starts with, and changes as it likes. */
export function standardQuestions(version: number, districts: string[]): QuestionSet {
  return {
    version,
    verifyingQuestionId: 'birth-date',
    questions: [
      {
        id: 'intro',
        kind: 'note',
        ask: 'これから、見守りに必要なことをお聞きします。登録の内容は、見守りのためだけに使います。',
        required: false,
      },
      {
        id: 'name',
        kind: 'short-text',
        role: 'name',
        ask: 'お名前を教えてください。',
        help: '例：山田 花子',
        required: true,
      },
      {
        id: 'kana',
        kind: 'short-text',
        role: 'kana',
        ask: 'お名前のふりがなを教えてください。',
        help: '例：やまだ はなこ',
        required: true,
      },
      {
        id: 'birth-date',
        kind: 'date',
        role: 'birth-date',
        ask: '生年月日を教えてください。',
        help: '例：昭和13年4月5日',
        required: true,
      },
      {
        id: 'phone',
        kind: 'phone',
        role: 'phone',
        ask: '電話番号を教えてください。',
        help: '例：090-1234-5678',
        required: true,
      },
      {
        id: 'district',
        kind: 'single-choice',
        ask: 'お住まいの地区はどちらですか。',
        options: districts.map((label, index) => ({ code: `d${index + 1}`, label })),
        required: true,
      },
      {
        id: 'consent',
        kind: 'consent',
        ask: 'お返事がないとき、登録されたご家族と役場の職員にお知らせします。よろしいですか。',
        required: true,
      },
    ],
  };
}
