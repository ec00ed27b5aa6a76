/** The message of the day, and what answers a sign of life or a cry for help. */
export const daily = {
  'check-in.greeting': 'おはようございます。',
  'check-in.title': '今日もお元気ですか。',
  'check-in.how': 'ボタンを1つ押してください。',
  'check-in.alt': '【見守り】おはようございます。今日もお元気ですか。ボタンを1つ押してください。',
  'practice.greeting': 'これは練習です。',
  'practice.title': '今日もお元気ですか。',
  'practice.how': '毎日、このようなお便りが届きます。ボタンを1つ押してください。',
  'practice.alt': '【見守り】これは練習です。ボタンを1つ押してください。',
  'reminder.greeting': 'こんにちは。',
  'reminder.title': 'お変わりありませんか。',
  'reminder.how': '今朝のお返事を、まだ受け取っていません。今からでも大丈夫です。',
  'reminder.alt': '【見守り】お変わりありませんか。今からでも大丈夫です。ボタンを1つ押してください。',
  'report-received':
    'お返事を受け取りました。ありがとうございます。今日もよい一日をお過ごしください。\n{when}',
  'report-received.again': '今日のお返事は、もういただいています。ありがとうございます。\n{when}',
  'help-unregistered.title': 'お困りですか',
  'help-unregistered.body':
    '見守りの登録がないため、ここからは誰にもお知らせできません。お電話をお願いします。',
  'help-unregistered.alt': '【見守り】体が苦しいときは119番に電話してください。',
  'help-received.title': '分かりました',
  'help-received.family': '{desk}とご家族にお知らせしました。',
  'help-received.desk': '{desk}にお知らせしました。',
  'help-received.119': '体が苦しいとき、動けないときは、119番に電話してください。',
  'help-received.alt': '【見守り】お知らせしました。体が苦しいときは119番に電話してください。',
} as const;
