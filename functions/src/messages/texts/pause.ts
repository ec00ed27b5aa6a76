/** Pauses: asking for one, what it comes to, and what the family hear of it. */
export const pause = {
  'button.pause': 'お休みする',
  'button.change-pause': '日にちを変える',
  'button.end-pause': 'お休みをやめる',
  'button.rest-on': 'もう少し休む',
  'button.agree-pause': 'この日にちで休む',
  'button.pick-day': '日にちを選ぶ',
  'button.from-today': '今日から',
  'button.from-tomorrow': 'あしたから',
  'button.rest-hospital': '入院',
  'button.rest-stay': '家族や施設に泊まる',
  'button.rest-travel': '旅行',
  'button.rest-other': 'そのほか',
  'label.days': '{from}から {through}まで',
  'label.one-day': '{day}の1日だけ',

  'pause-question.alt': '【見守り】お休みの日にちをお聞きします。お答えください。',
  'pause-question.above': '{from}から',
  'pause-from.title': 'いつからお休みしますか',
  'pause-from.how':
    '入院や旅行のあいだ、お便りをお休みできます。\nボタンを押すか、日にちを書いて送ってください。\n例：12月1日',
  'pause-through.title': 'いつまでお休みしますか',
  'pause-through.how':
    'お休みの最後の日です。ボタンを押すか、日にちを書いて送ってください。\n例：12月5日、1週間\n{latest}まで選べます。',
  'pause-reason.title': 'お休みのわけは何ですか',
  'pause-reason.how': 'ボタンを1つ押してください。{desk}だけが見ます。ご家族には伝わりません。',
  'pause-problem.pause-has-begun': 'お休みはもう始まっています。最後の日だけを変えられます。',
  'pause-problem.pause-starts-in-the-past': 'もう過ぎた日です。今日か、これからの日を選んでください。',
  'pause-problem.pause-starts-too-late': '少し先すぎるようです。{latest}までの日を選んでください。',
  'pause-problem.pause-ends-in-the-past': 'もう過ぎた日です。今日か、これからの日を選んでください。',
  'pause-problem.pause-ends-before-it-starts':
    'お休みの始まりより前の日です。{from}か、それより後の日を選んでください。',
  'pause-problem.pause-too-long': 'お休みは {most}日までです。{latest}までの日を選んでください。',
  'pause-problem.not-a-day':
    '日にちとして読み取れませんでした。ボタンを押すか、「12月5日」のように書いて送ってください。',
  'pause-problem.not-a-reason': 'ボタンを1つ押すか、わけを書いて送ってください。',
  'pause-review.title': 'この日にちでお休みしますか',
  'pause-review.days': '{days}\nわけ：{reason}',
  'pause-review.body':
    'お休みの間、お便りは届きません。{next}から、またお届けします。\n見守っているご家族に、日にちをお知らせします。',
  'pause-review.alt': '【見守り】お休みの日にちをお確かめください。ボタンを1つ押してください。',
  'pause-stopped': '分かりました。今のままにします。',
  'pause-set':
    '{days}お休みにしました。その間、お便りは届きません。{next}から、またお届けします。\nお困りのときは、お休みの間でも「連絡がほしい」と書いて送ってください。',
  'pause.title': '{days}お休みです',
  'pause.body': 'お便りは、{next}から、またお届けします。',
  'pause.alt': '【見守り】お休みの日にちです。',
  'no-pause': '今は、お休みの予定はありません。お休みするときは「お休み」と書いて送ってください。',
  'pause-ended': 'お休みをやめました。次のお便りから、またお届けします。',
  'report-in-pause':
    'お返事を受け取りました。ありがとうございます。今はお休みの間です。お便りは、{next}から、またお届けします。\n{when}',
  'paused-by-staff.title': 'お便りをお休みにしました',
  'paused-by-staff.body':
    '{desk}が、{days}お休みにしました。その間、お便りは届きません。{next}から、またお届けします。\nお困りのときは、お休みの間でも「連絡がほしい」と書いて送ってください。',
  'paused-by-staff.alt': '【見守り】お便りをお休みにしました。日にちをお確かめください。',
  'pause-over.calendar.greeting': 'お帰りなさい。',
  'pause-over.staff.greeting': '{desk}からのお知らせです。',
  'pause-over.title': 'お休みが終わりました',
  'pause-over.body':
    'また、毎日のお便りをお届けします。\nもう少しお休みするときは、下のボタンを押してください。',
  'pause-over.alt': '【見守り】お休みが終わりました。また、毎日のお便りをお届けします。',

  'subject-pauses.title': '{label}のお休み',
  'subject-pauses.days': '{by}が、毎日のお便りをお休みにしました。\n{days}',
  'subject-pauses.body':
    'その間は、お返事がなくてもお知らせしません。{next}から、またお便りをお届けして、見守りを続けます。',
  'subject-pauses.doubt': '心当たりがないときは、{desk}にお電話ください。',
  'subject-pauses.alt': '【見守り】見守っている方のお便りが、お休みになります。日にちをお確かめください。',
  'subject-returns': '{label}のお休みが終わりました。毎日のお便りを、またお届けします。',
  'subject-returns.cancelled':
    '{label}のお休みは、取りやめになりました。毎日のお便りを、これまでどおりお届けします。',
  'watching.pause': '{days}、お便りはお休みです。',
} as const;
