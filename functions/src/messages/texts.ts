/**
 * Every text a person can receive, in plain words for people of eighty: one instruction a sentence, です・ます, no blame,
 * no katakana where a word exists. {…} is filled in. Wording rules and their sources: docs/decisions/0007-plain-words.md.
 */
export const texts = {
  'button.well': '元気です',
  'button.help': '連絡がほしい',
  'button.register': '対象者として登録する',
  'button.watch': '家族として登録する',
  'button.back': 'もどる',
  'button.stop': 'やめる',
  'button.agree': 'この内容で登録する',
  'button.who': '確認する',
  'button.take': '私が確認します',
  'button.safe': '無事でした',
  'button.not-reached': '連絡がつきません',
  'button.watching': '見守っている方',
  'button.watchers': '私を見守る家族',
  'button.stop-watching': '見守りをやめる',
  'button.remove-watcher': 'この方を外す',
  'button.keep': 'このまま続ける',
  'button.call-desk': '電話で相談する',
  'button.call-119': '119に電話する',

  'welcome.title': '{town}の見守りです',
  'welcome.body':
    '毎朝1回、ここに短いお便りが届きます。\nボタンを1つ押すだけで、お元気なことが伝わります。\nお金はかかりません。',
  'welcome.fraud': '暗証番号や口座番号をお聞きすることはありません。',
  'welcome.alt': '【見守り】{town}の見守りです。登録するときは、ボタンを1つ押してください。',

  'menu.title': 'ご用は何ですか',
  'menu.subject': '毎朝のお便りが届いたら「元気です」を押してください。今すぐ押しても大丈夫です。',
  'menu.family': '見守っている方のようすは「確認する」を押すと分かります。',
  'menu.nobody': '見守りを受ける方は上のボタンを、ご家族の方は下のボタンを押してください。',
  'menu.phone': 'お困りのときは、お電話ください。\n{desk}\n{phone}',
  'menu.alt': '【見守り】できることの一覧です。ボタンを1つ押してください。',

  'question.no': '{of}問中 {no}問目',
  'question.alt': '【見守り】登録の質問です。{of}問中 {no}問目。お答えください。',
  'question.type': '下の文字を書くところに書いて、送ってください。',
  'question.press': 'ボタンを1つ押してください。',
  'question.stop': '「もどる」「やめる」と書いて送ることもできます。',

  'review.title': 'この内容でよろしいですか',
  'review.body': 'まちがいがあれば「もどる」を押してください。',
  'review.alt': '【見守り】登録の内容をお確かめください。',

  'registration-stopped':
    '登録をやめました。書いていただいたことは残していません。またいつでも「登録」と書いて送ってください。',
  'registered.title': '登録が終わりました',
  'registered.number': 'あなたの登録番号',
  'registered.body':
    '次の朝から毎朝 {time} に、お便りが届きます。「元気です」を押してください。\n\n次の文を、ご家族に送ってください。ご家族が見守りの登録をするときに使います。',
  'registered.alt': '【見守り】登録が終わりました。登録番号をお送りします。',
  'registered.forward':
    '{town}の見守りに登録しました。\n見守る家族として登録をお願いします。\n\n1. 次の場所から友だちに追加する\n{url}\n2. 「家族登録」と書いて送る\n3. 登録番号を送る\n登録番号：{number}\n4. 続けて、質問に答える',
  'already-registered': 'もう登録されています。登録番号は {number} です。',
  'not-registered': 'まだ登録されていません。「登録」と書いて送ると、登録が始まります。',

  'check-in.greeting': 'おはようございます。',
  'check-in.ask': '今日もお元気ですか。',
  'check-in.how': 'ボタンを1つ押してください。',
  'check-in.alt': '【見守り】おはようございます。今日もお元気ですか。ボタンを1つ押してください。',
  'report-received':
    'お返事を受け取りました。ありがとうございます。今日もよい一日をお過ごしください。\n{when}',
  'report-received.again': '今日のお返事は、もういただいています。ありがとうございます。\n{when}',

  'help-received.title': '分かりました',
  'help-received.family': '{desk}とご家族にお知らせしました。',
  'help-received.desk': '{desk}にお知らせしました。',
  'help-received.119': '体が苦しいとき、動けないときは、119番に電話してください。',
  'help-received.alt': '【見守り】お知らせしました。体が苦しいときは119番に電話してください。',

  'family-number.ask': 'ご本人の登録番号を送ってください。',
  'family-number.help': '数字9けたです。例：1234-5678-9',
  'family-number.alt': '【見守り】家族の登録です。ご本人の登録番号を送ってください。',
  'family-number.not-a-number':
    '登録番号として読み取れませんでした。数字9けたをもう一度お確かめください。例：1234-5678-9',
  'family-number.no-match':
    '登録番号か、質問への答えが合っていません。ご本人にお確かめのうえ、もう一度、登録番号から送ってください。',
  'family-verify.ask': '次に、ご本人について答えてください。',
  'family-verify.alt': '【見守り】家族の登録です。ご本人についての質問に答えてください。',
  'family-locked':
    '今日は、これ以上お試しいただけません。あす、もう一度お試しください。お急ぎのときは {desk}（{phone}）へ。',
  'family-stopped': '家族の登録をやめました。またいつでも「家族登録」と書いて送ってください。',
  'family-full': 'この方には、もう10人のご家族が登録されています。{desk}（{phone}）にお問い合わせください。',
  'family-self': 'ご自分を見守る家族として登録することはできません。ご家族の電話から登録してください。',
  'family-linked':
    '家族の登録が終わりました（登録番号 {number}）。\nお返事がないときに、ここでお知らせします。ご本人にも、あなたが登録したことをお伝えしました。',
  'watcher-added':
    '「{name}」さんが、あなたを見守る家族として登録しました。心当たりがないときは {desk}（{phone}）にお知らせください。',

  'watching.none': '今、見守っている方はいません。',
  'watching.title': '見守っている方',
  'watching.alt': '【見守り】見守っている方の一覧です。',
  'watchers.none': '今、あなたを見守る家族として登録している方はいません。',
  'watchers.title': 'あなたを見守る家族',
  'watchers.alt': '【見守り】あなたを見守る家族の一覧です。',
  'stop-watching.title': '見守りをやめますか',
  'stop-watching.body': '{label}のお知らせが、届かなくなります。',
  'stop-watching.alt': '【見守り】見守りをやめますか。ボタンを1つ押してください。',
  'remove-watcher.title': 'この方を外しますか',
  'remove-watcher.body': '{name}さんには、お知らせが届かなくなります。',
  'remove-watcher.alt': '【見守り】見守る家族から外しますか。ボタンを1つ押してください。',
  'watching-ended': '{label}の見守りは終わりました。お知らせは届きません。',
  'watcher-left': '{name}さんは、あなたを見守る家族ではなくなりました。',
  'alert-notice.title': 'まだお返事がありません',
  'alert-notice.body':
    '見守っている方から、お返事がしばらく届いていません。\n外出や充電切れのこともよくあります。\n「確認する」を押すと、どなたか分かります。',
  'alert-notice.alt': '【見守り】お返事がまだ届いていない方がいます。「確認する」を押してください。',
  'alert-again.title': 'まだ確認が済んでいません',
  'alert-again.body':
    '見守っている方の無事が、まだ確かめられていません。\n「確認する」を押して、分かることをお知らせください。',
  'alert-again.alt': '【見守り】まだ確認が済んでいない方がいます。「確認する」を押してください。',
  'help-notice.title': '「連絡がほしい」とお返事がありました',
  'help-notice.body':
    '見守っている方から、連絡がほしいというお返事がありました。\n「確認する」を押すと、どなたか分かります。',
  'help-notice.alt': '【見守り】「連絡がほしい」とお返事がありました。「確認する」を押してください。',
  'alert-list.none': '今、お返事を待っている方はいません。',
  'alert-list.silence': 'お返事がまだ届いていません。',
  'alert-list.help': '連絡がほしいとお返事がありました。',
  'alert-list.last': '最後のお返事：{when}',
  'alert-list.never': 'まだ一度もお返事がありません。',
  'alert-list.taken': '{by}さんが確認しています。',
  'alert-list.how': 'まずは、お電話で声をかけてみてください。',
  'alert-list.alt': '【見守り】確認が必要な方の一覧です。',
  'alert-list.more': 'ほかに {count}人います。終わったら、もう一度「確認する」を押してください。',
  'alert-taken': '{label}は、{by}さんが確認しています。\n{when}',
  'you-took.title': 'ありがとうございます',
  'you-took.body': '{label}の確認をお願いします。分かったら、ボタンを押してください。',
  'you-took.alt': '【見守り】確認をお願いします。分かったら、ボタンを押してください。',
  'taken-already.title': '{by}さんが先に引き受けました',
  'taken-already.body': '{label}のことで何か分かったら、ボタンを押してください。',
  'taken-already.alt': '【見守り】ほかのご家族が先に引き受けました。',
  'not-reached-noted.title': '{desk}にお知らせしました',
  'not-reached-noted.body':
    '{label}のことを、{desk}にお知らせしました。連絡がついたら「無事でした」を押してください。',
  'not-reached-noted.alt': '【見守り】連絡がつかないことを、お知らせしました。',
  'you-closed.title': 'よかったです',
  'you-closed.body': '{label}が無事だったことを、みなさんにお知らせします。\n{when}',
  'you-closed.why': 'お返事がなかったわけを、1つ押してください。',
  'you-closed.alt': '【見守り】無事をみなさんにお知らせします。お返事がなかったわけを、1つ押してください。',
  'reason.forgot': '忘れていた',
  'reason.out': '外出していた',
  'reason.hospital': '入院していた',
  'reason.phone': '電池切れ・故障',
  'reason.unwell': '具合が悪かった',
  'reason.other': 'そのほか',
  'reason-noted': '教えてくださって、ありがとうございます。',
  'closed-already': '{label}のことは、もう済んでいます。ありがとうございます。',
  'not-watching': 'この方の見守りには登録されていません。「家族登録」と書いて送ると、登録できます。',
  'all-clear.subject': '{label}から、お返事が届きました。ご心配をおかけしました。\n{when}',
  'all-clear.family': '{label}の無事を、{by}さんが確かめました。ご心配をおかけしました。\n{when}',

  'label.number': '登録番号 {number} の方',
  'label.name': '{name}さん',
} as const;

export type TextKey = keyof typeof texts;
