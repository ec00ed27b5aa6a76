/** A subject's own page. */
export const mine = {
  title: 'わたしのページ',
  number: 'あなたの登録番号',
  notRegistered: '見守りを受ける登録が、まだありません',
  notRegisteredText: '登録すると、毎日LINEにお便りが届きます。',
  register: '登録する',

  answers: '登録の内容',
  answersHow: '違うところがあれば「直す」を押してください。',
  change: '直す',
  changeWhich: (ask: string) => `直す：${ask}`,
  changed: '登録の内容を直しました。',
  saveChange: 'この内容に直す',
  newQuestion: '次の質問にもお答えください。',
  noAnswer: '答えなし',

  invite: 'ご家族に登録してもらう',
  inviteHow: 'ご家族の電話で、このしるしを写してもらってください。登録のページが開きます。',
  inviteSign: '家族の登録のページを開くQRコード',
  inviteText: '離れているご家族には、次の文を送ってください。',

  watchers: '私を見守る家族',
  watchersNone: '今、あなたを見守る家族として登録している方はいません。',
  watchersCount: (count: number) => (count === 0 ? 'まだいません' : `${count}人`),
  name: (name: string) => `${name}さん`,
  confirmed: 'お知らせが届くことを確かめました',
  unconfirmed: 'お知らせが届くか、まだ確かめていません',
  remove: '外す',
  removeWhom: (name: string) => `${name}さんを外す`,
  removeTitle: (name: string) => `${name}さんを外しますか`,
  removeText: (name: string) =>
    `${name}さんには、お知らせが届かなくなります。外したことは、${name}さんにもお知らせします。`,
  removed: 'この方を外しました。',
  keep: 'このまま続ける',

  pause: 'お休み',
  pauseNone: '予定はありません',
  pauseHow:
    '入院や旅行のあいだ、お便りをお休みできます。見守っているご家族に、日にちをお知らせします。わけは、ご家族には伝わりません。',
  pauseDays: (from: string, through: string) =>
    from === through ? `${from}の1日だけ` : `${from}から${through}まで`,
  pauseNext: (next: string) => `お休みの間、お便りは届きません。${next}から、またお届けします。`,
  pauseFrom: 'お休みの最初の日',
  pauseThrough: 'お休みの最後の日',
  pauseLatest: (latest: string) => `${latest}まで選べます。`,
  pauseLength: 'お休みの長さ',
  pauseLengths: [
    { days: 1, label: '1日だけ' },
    { days: 3, label: '3日間' },
    { days: 7, label: '1週間' },
    { days: 14, label: '2週間' },
  ],
  pauseReason: 'お休みのわけ',
  pauseReasons: [
    { code: 'hospital', label: '入院' },
    { code: 'stay', label: '家族や施設に泊まる' },
    { code: 'travel', label: '旅行' },
    { code: 'other', label: 'そのほか' },
  ] as const,
  pauseNoDays: '日にちを選んでください。',
  pauseNoReason: 'お休みのわけを、1つ選んでください。',
  pauseSave: 'この日にちで休む',
  pauseSaved: 'お休みにしました。',
  pauseChange: '日にちを変える',
  pauseEnd: 'お休みをやめる',
  pauseEnded: 'お休みをやめました。次のお便りから、またお届けします。',
  pauseOver: 'お休みは、1回に90日までです。もう一度休むときは、一度お休みをやめてください。',

  sendTime: 'お届けの時間',
  sendTimeNow: (time: string) => `毎日 ${time}`,
  sendTimeHow: 'お便りが届く時間を選んでください。',
  sendTimeSave: 'この時間にする',
  sendTimeSaved: (time: string) => `分かりました。お便りは、毎日 ${time} にお届けします。`,
  sendTimeOne: '選べる時間は、1つだけです。',

  tryOut: '試しに押す',
  tryOutHow: '練習のお便りを、今すぐトークにお送りします。届いたら「元気です」を押してみてください。',
  tryOutSend: '練習のお便りを送る',
  tryOutSent: 'お送りしました。トークにもどって、ボタンを押してみてください。',

  withdraw: '登録をやめる',
  withdrawTitle: '登録をやめますか',
  withdrawText:
    '毎日のお便りが届かなくなります。\n見守っているご家族にもお知らせします。\nお名前や住所などの登録の内容と、お返事の記録は、すべて消えます。元にはもどせません。',
  withdrawn: '登録をやめました',
  withdrawnText:
    '登録の内容は消しました。これまでありがとうございました。また始めるときは、トークで「登録」と書いて送ってください。',
};
