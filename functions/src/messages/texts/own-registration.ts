/** What a subject reads of their own registration: seeing, changing and ending it. */
export const ownRegistration = {
  'own-page.title': '登録の内容',
  'own-page.body':
    '登録の内容は、次の画面で見ることができます。直すこともできます。このトークには残りません。',
  'own-page.alt': '【見守り】登録の内容を見る画面です。ボタンを1つ押してください。',
  'change-stopped': '登録の内容は、そのままです。',
  'registration.title': '登録番号 {number}',
  'registration.body': '違うところがあれば「{button.change}」を押してください。',
  'registration.alt': '【見守り】登録の内容です。',
  'change-which.title': 'どれを直しますか',
  'change-which.alt': '【見守り】直すところを選んで、ボタンを1つ押してください。',
  'registration-changed': '登録の内容を直しました。',
  'changed-meanwhile.title': 'まだ直していません',
  'changed-meanwhile.body':
    '登録の内容が、その前に変わっていました。「{button.registration}」を押して、今の内容をお確かめください。',
  'changed-meanwhile.alt': '【見守り】登録の内容は、まだ直していません。ボタンを押して、お確かめください。',
  'withdraw.title': '登録をやめますか',
  'withdraw.body':
    'やめると、毎日のお便りが届かなくなります。見守っているご家族にもお知らせします。登録の内容は、すべて消します。',
  'withdraw.alt': '【見守り】登録をやめますか。ボタンを1つ押してください。',
  withdrawn:
    '登録をやめました。登録の内容は消しました。これまでありがとうございました。また始めるときは「登録」と書いて送ってください。',
  'deleted.title': '登録を終わりにしました',
  'deleted.body':
    '{desk}が、あなたの見守りの登録を終わりにしました。登録の内容は消しました。心当たりがないときは、お電話ください。',
  'deleted.alt': '【見守り】見守りの登録が終わりました。心当たりがないときは、お電話ください。',
  'subject-left':
    '{label}は、見守りの登録を終わりにしました。お知らせは届きません。これまでの見守り、ありがとうございました。',
} as const;
