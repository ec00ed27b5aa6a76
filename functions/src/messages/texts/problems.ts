import type { Problem } from '../../domain/registration/questions/problem.ts';

/** Why a reply could not be taken, said kindly and with what to do next. */
export const problems = {
  'problem.empty': 'お返事が空でした。もう一度、書いて送ってください。',
  'problem.needs-answer': 'この質問には、お答えが必要です。',
  'problem.needs-text': 'この質問には、文字で書いて送ってください。',
  'problem.too-long': '{limit}文字までで書いてください。今は{length}文字です。',
  'problem.not-a-name': 'お名前として読み取れませんでした。文字だけで書いて送ってください。',
  'problem.not-kana': 'ふりがなは、ひらがなで書いてください。\n例：やまだ はなこ',
  'problem.not-a-date': '日付として読み取れませんでした。\n例：昭和13年4月5日、1938年4月5日',
  'problem.ambiguous-date':
    '年が分かりませんでした。「昭和」などの年号か、4けたの西暦をつけてください。\n例：昭和13年4月5日',
  'problem.no-such-date': '{month}月{day}日はありません。日をお確かめください。',
  'problem.date-in-future': 'まだ来ていない日です。日付をお確かめください。',
  'problem.date-too-old': '日付が昔すぎるようです。年をお確かめください。',
  'problem.wrong-era': '{said}は、{meant}です。よろしければ「はい」と送ってください。',
  'problem.not-a-phone':
    '電話番号として読み取れませんでした。市外局番から書いてください。\n例：090-1234-5678',
  'problem.not-an-option': 'ボタンの中から選んでください。',
  'problem.one-option-only': '1つだけ選んでください。',
  'problem.nothing-chosen': '1つ以上選んでください。',
  'problem.still-choosing': '選んだもの：{chosen}\nもう一度押すと、取り消せます。',
  'problem.not-yes-or-no': '「はい」か「いいえ」でお答えください。',
  'problem.needs-consent': '同意をいただけないと、登録ができません。やめるときは「やめる」を押してください。',
  'problem.consent-unclear': '「同意します」か「同意しません」を押してください。',
  'problem.not-an-address': '住所として読み取れませんでした。町名と番地まで書いてください。',
  'problem.only-postal-code': '郵便番号に続けて、住所も書いてください。',
  'problem.no-postal-code': '郵便番号も書いてください。\n例：〒123-4567',
} as const satisfies Record<`problem.${Problem['code']}`, string>;
