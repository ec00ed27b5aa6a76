/** The registration of a subject, and the time of day they choose. */
export const registration = {
  'question.above': '{of}問中 {no}問目',
  'question.alt': '【見守り】登録の質問です。{of}問中 {no}問目。お答えください。',
  'question.type': '下の欄に書いて、送ってください。',
  'question.skip': '書かないときは「答えない」を押してください。',
  'question.press': 'ボタンを1つ押してください。',
  'question.press-several':
    'あてはまるものを、1つずつ押してください。いくつでも選べます。終わったら「選び終わりました」を押してください。',
  'review.title': 'この内容でよろしいですか',
  'review.body': 'まちがいがあれば「もどる」を押してください。',
  'review.alt': '【見守り】登録の内容をお確かめください。',
  'review-change.title': 'この内容に直します。よろしいですか',
  'review-change.alt': '【見守り】直した内容をお確かめください。',
  'question-change.alt': '【見守り】登録の内容を直します。お答えください。',
  'registration-stopped':
    '登録をやめました。書いていただいたことは残していません。また始めるときは「登録」と書いて送ってください。',
  'registered.title': '登録が終わりました',
  'registered.above': 'あなたの登録番号',
  'registered.body':
    '毎日 {time} に、お便りが届きます。「元気です」を押してください。\n\n次の文を、ご家族に送ってください。ご家族が見守りの登録をするときに使います。',
  'registered.alt': '【見守り】登録が終わりました。登録番号をお送りします。',
  'registered.forward':
    '{town}の見守りに登録しました。\n見守る家族として登録をお願いします。\n\n1. 次の場所から友だちに追加する\n{url}\n2. 「家族登録」と書いて送る\n3. 登録番号を送る\n登録番号：{number}\n4. 続けて、質問に答える',
  'register-by-form.title': '登録の画面へどうぞ',
  'register-by-form.body':
    '質問には、次の画面でお答えください。お答えは、このトークには残りません。途中で閉じても、1日のあいだは続きから始められます。',
  'register-by-form.alt': '【見守り】登録の画面へどうぞ。ボタンを1つ押してください。',
  'registered-by-form': '登録が終わりました。登録番号は {number} です。',
  'already-registered': 'もう登録されています。登録番号は {number} です。',
  'send-times.title': 'お便りは、何時がよいですか',
  'send-times.own': '今は、毎日 {time} にお届けしています。',
  'send-times.alt': '【見守り】お便りの時間を選べます。ボタンを1つ押してください。',
  'send-time-chosen': '分かりました。お便りは、毎日 {time} にお届けします。',
} as const;
