/** Whom somebody watches, who watches somebody, and its end. */
export const watching = {
  'watching.none': '今、見守っている方はいません。',
  'watching.above': '見守っている方',
  'watching.alt': '【見守り】見守っている方の一覧です。',
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
