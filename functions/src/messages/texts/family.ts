/** The registration of family, and how family see a subject. */
export const family = {
  'watch-by-form.title': '家族の登録の画面へどうぞ',
  'watch-by-form.body': '登録番号と、ご本人についての質問の答えを、次の画面に書いてください。',
  'watch-by-form.alt': '【見守り】家族の登録の画面へどうぞ。ボタンを1つ押してください。',
  'family-number.title': 'ご本人の登録番号を送ってください。',
  'family-number.help': '数字9けたです。\n例：1234-5678-9',
  'family-number.alt': '【見守り】家族の登録です。ご本人の登録番号を送ってください。',
  'family-number.not-a-number':
    '登録番号として読み取れませんでした。数字9けたをもう一度お確かめください。\n例：1234-5678-9',
  'family-number.no-match':
    '登録番号か、質問への答えが合っていません。ご本人にお確かめのうえ、もう一度、登録番号から送ってください。',
  'family-verify.above': '次に、ご本人について答えてください。',
  'family-verify.alt': '【見守り】家族の登録です。ご本人についての質問に答えてください。',
  'family-locked':
    '今日は、これ以上お試しいただけません。あす、もう一度お試しください。お急ぎのときは {desk}（{phone}）にお電話ください。',
  'family-stopped': '家族の登録をやめました。また始めるときは「家族登録」と書いて送ってください。',
  'family-full': 'この方には、もう10人のご家族が登録されています。{desk}（{phone}）にお問い合わせください。',
  'family-self': 'ご自分を見守る家族として登録することはできません。ご家族の電話から登録してください。',
  'family-too-early':
    'ご本人が、まだLINEで登録していません。ご本人の登録が終わってから、もう一度「家族登録」と書いて送ってください。',
  'family-linked':
    '家族の登録が終わりました（登録番号 {number}）。\nお返事がないときに、ここでお知らせします。ご本人にも、あなたが登録したことをお伝えしました。\nこのあと、試しのお知らせが届きます。',
  'watcher-added':
    '「{name}」さんが、あなたを見守る家族として登録しました。心当たりがないときは {desk}（{phone}）にお知らせください。',
  'not-watching': 'この方の見守りには登録されていません。「家族登録」と書いて送ると、登録できます。',
  'label.number': '登録番号 {number} の方',
  'label.name': '{name}さん',
} as const;
