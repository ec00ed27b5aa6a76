/** Trying out whether an alarm arrives. */
export const drill = {
  title: '知らせの訓練',
  how: 'お返事がないときのお知らせが、みなさんに届くかどうかを試せます。',
  latest: (when: string, who: string) => `前の訓練：${when}（${who}）`,
  received: (when: string) => `受け取りました（${when}）`,
  notReceived: 'まだ「受け取りました」を押していません',
  begin: '訓練を始める',
  askTitle: '訓練のお知らせを送りますか',
  askText: '見守っているみなさんのLINEに、【訓練】と書いたお知らせが届きます。ご本人には届きません。',
  start: '訓練のお知らせを送る',
  keep: '今はしない',
  started: '訓練のお知らせを送りました。LINEのトークで「受け取りました」を押してください。',
};
