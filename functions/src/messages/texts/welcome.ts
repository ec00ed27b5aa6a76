/** The first thing people read, and what there is for whoever asks. */
export const welcome = {
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
  'not-registered': 'まだ登録されていません。「登録」と書いて送ると、登録が始まります。',
} as const;
