import type { Problem } from '../domain/registration/questions/problem.ts';
import { fill } from './wording.ts';

/** Why a reply could not be taken, said kindly and with what to do next. Part of the catalogue of texts. */
const problems: Record<Problem['code'], string> = {
  empty: 'お返事が空でした。もう一度、書いて送ってください。',
  'needs-answer': 'この質問には、お答えが必要です。',
  'needs-text': 'この質問には、文字で書いて送ってください。',
  'too-long': '{limit}文字までで書いてください。今は{length}文字です。',
  'not-a-name': 'お名前として読み取れませんでした。文字だけで書いて送ってください。',
  'not-kana': 'ふりがなは、ひらがなで書いてください。\n例：やまだ はなこ',
  'not-a-date': '日付として読み取れませんでした。\n例：昭和13年4月5日、1938年4月5日',
  'ambiguous-date':
    '年が分かりませんでした。「昭和」などの年号か、4けたの西暦をつけてください。\n例：昭和13年4月5日',
  'no-such-date': '{month}月{day}日はありません。日をお確かめください。',
  'date-in-future': 'まだ来ていない日です。日付をお確かめください。',
  'date-too-old': '日付が昔すぎるようです。年をお確かめください。',
  'wrong-era': '{said}は、{meant}です。よろしければ「はい」と送ってください。',
  'not-a-phone': '電話番号として読み取れませんでした。市外局番から書いてください。\n例：090-1234-5678',
  'not-an-option': 'ボタンの中から選んでください。',
  'one-option-only': '1つだけ選んでください。',
  'nothing-chosen': '1つ以上選んでください。',
  'still-choosing': '続けて選べます。終わったら「選び終わりました」を押してください。',
  'not-yes-or-no': '「はい」か「いいえ」でお答えください。',
  'needs-consent': '同意をいただけないと、登録ができません。やめるときは「やめる」を押してください。',
  'consent-unclear': '「同意します」か「同意しません」を押してください。',
  'not-an-address': '住所として読み取れませんでした。町名と番地まで書いてください。',
  'only-postal-code': '郵便番号に続けて、住所も書いてください。',
  'no-postal-code': '郵便番号も書いてください。\n例：〒123-4567',
};

export function problemText(problem: Problem): string {
  return fill(problems[problem.code], { ...problem } as Record<string, string | number>);
}
