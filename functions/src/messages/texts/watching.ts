/** Whom somebody watches, who watches somebody, and its end. */
export const watching = {
  'watching.none': '今、見守っている方はいません。',
  'watching.above': '見守っている方',
  'watching.alt': '【見守り】見守っている方の一覧です。',
  'reach.confirmed': 'お知らせが届くことは、確かめてあります。',
  'reach.unconfirmed': 'お知らせが届くかどうか、まだ確かめていません。',
  'watcher-test.title': 'これは試しのお知らせです',
  'watcher-test.body':
    '見守っている方からお返事がないとき、ここにお知らせが届きます。今は、何も起きていません。\n届いたことが分かるように、ボタンを1つ押してください。',
  'watcher-test.alt': '【見守り】これは試しのお知らせです。ボタンを1つ押してください。',
  'watcher-test-coming':
    '試しのお知らせをお送りします。少し待っても届かないときは、お電話ください。\n{desk}（{phone}）',
  'watcher-confirmed':
    'ありがとうございます。お知らせが届くことを確かめました。もう一度試すときは「試しのお知らせ」と書いて送ってください。',
  'drill.title': '【訓練】知らせの訓練です',
  'drill.body':
    '見守っている方からお返事がないとき、このようなお知らせが届きます。今は、何も起きていません。\n届いたことが分かるように「{button.received}」を押してください。',
  'drill.alt': '【見守り】【訓練】今は、何も起きていません。ボタンを1つ押してください。',
  'drill-received': 'ありがとうございます。訓練のお知らせが届いたことを、確かめました。',
  'watchers.none': '今、あなたを見守る家族として登録している方はいません。',
  'watchers.above': 'あなたを見守る家族',
  'watchers.alt': '【見守り】あなたを見守る家族の一覧です。',
  'stop-watching.title': '見守りをやめますか',
  'stop-watching.body': '{label}のお知らせが、届かなくなります。',
  'stop-watching.alt': '【見守り】見守りをやめますか。ボタンを1つ押してください。',
  'remove-watcher.title': 'この方を外しますか',
  'remove-watcher.body': '{name}さんには、お知らせが届かなくなります。',
  'remove-watcher.alt': '【見守り】見守る家族から外しますか。ボタンを1つ押してください。',
  'watching-ended': '{label}の見守りは終わりました。お知らせは届きません。',
  'watcher-left': '{name}さんは、あなたを見守る家族ではなくなりました。',
} as const;
