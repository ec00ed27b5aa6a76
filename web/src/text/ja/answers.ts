import type { Problem } from 'functions/domain/registration/questions/problem.ts';

export const answers = {
  edit: '答えを直す',
  intro:
    'ご本人から聞いた内容に直してください。質問は、この方が答えた第{{version}}版です。LINEで書くときと同じように読み取ります。',
  consentNote: '同意は、ご本人だけができます。ここでは直せません。',
  verifying: 'ご家族が見守りを始めるとき、この答えで確かめます。直すと、次からは新しい答えで確かめます。',
  now: '今の登録：{{answer}}',
  open: '（お答えなし）',
  choose: '選んでください',
  skip: '答えない',
  yes: 'はい',
  no: 'いいえ',
  examples: {
    date: '例：昭和13年4月5日、S13.4.5、1938/4/5',
    phone: '例：090-1234-5678（市外局番から）',
    address: '例：123-4567 ひだまり町1-2-3',
  },
  wrong:
    '読み取れなかった答えがあります（{{count}}か所）。赤い字のところを直してください。まだ保存していません。',
  saved: '答えを直しました',
  problems: {
    empty: '入力してください。',
    'needs-answer': 'この質問には、答えが必要です。',
    'needs-text': '文字で入力してください。',
    'too-long': '{{limit}}文字までです。今は{{length}}文字です。',
    'not-a-name': '名前として読み取れません。文字だけで入力してください。',
    'not-kana': 'ふりがなは、ひらがなで入力してください。例：やまだ はなこ',
    'not-a-date': '日付として読み取れません。例：昭和13年4月5日、1938年4月5日',
    'ambiguous-date':
      '年が分かりません。「昭和」などの年号か、4けたの西暦をつけてください。例：昭和13年4月5日',
    'no-such-date': '{{month}}月{{day}}日はありません。日を確かめてください。',
    'date-in-future': 'まだ来ていない日です。日付を確かめてください。',
    'date-too-old': '日付が昔すぎます。年を確かめてください。',
    'wrong-era': '{{said}}は、{{meant}}です。その日でよければ「{{meant}}」と入力してください。',
    'not-a-phone': '電話番号として読み取れません。市外局番から入力してください。例：090-1234-5678',
    'not-an-option': '選択肢の中から選んでください。',
    'one-option-only': '1つだけ選んでください。',
    'nothing-chosen': '1つ以上選んでください。',
    'still-choosing': '選び終わっていません。選び直してください。',
    'not-yes-or-no': '「はい」か「いいえ」を選んでください。',
    'needs-consent':
      'この答えにすると、ご本人の同意が必要な質問が増えます。ご本人に、LINEで直してもらってください。',
    'consent-unclear': '同意は、ご本人だけができます。',
    'not-an-address': '住所として読み取れません。町名と番地まで入力してください。',
    'only-postal-code': '郵便番号に続けて、住所も入力してください。',
    'no-postal-code': '郵便番号も入力してください。例：123-4567',
  } satisfies Record<Problem['code'], string>,
} as const;
