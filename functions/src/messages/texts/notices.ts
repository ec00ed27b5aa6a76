import type { Notice } from '../../domain/message.ts';

/** To staff, by mail or on LINE: numbers and a link, never a name, an address or a registration number. */
export const notices = {
  'notice.silence.title': '【要確認】お返事がまだの方 {people}名',
  'notice.silence.body':
    'お返事がまだ届いていない方が {people}名います。登録されたご家族には、お知らせしました。\nそのうち、お知らせの届くご家族がいない方：{alone}名',
  'notice.help.title': '【至急】連絡がほしい方 1名',
  'notice.help.body':
    '「連絡がほしい」というお返事が1件ありました。\nそのうち、お知らせの届くご家族がいない方：{alone}名',
  'notice.not-reached.title': '【要確認】ご家族から：連絡がつかない方 1名',
  'notice.not-reached.body': 'ご家族から「{button.not-reached}」と知らせがありました。',
  'notice.not-taken.title': '【要確認】まだ誰も確認していない方 1名',
  'notice.not-taken.body':
    'お知らせしてから時間がたちましたが、どなたも引き受けていません。お電話で確かめてください。',
  'notice.reopened.title': '【要確認】確認が終わっていない方 1名',
  'notice.reopened.body':
    '引き受けた方から、その後の知らせがありません。もう一度、ご家族にお知らせしました。',
  'notice.still-open.title': '【要確認】1日たっても確認が済んでいない方 1名',
  'notice.still-open.body': '無事がまだ確かめられていない方が 1名います。',
  'notice.all-clear.title': '【無事】確認中だった方 1名',
  'notice.all-clear.body': '確認中だった方の無事が分かりました。',
  'notice.not-safe.title': '【要確認】無事ではなかった方 1名',
  'notice.not-safe.body':
    '確認中だった方の確認を、職員が終わりにしました。無事ではなかったと記録されています。',
  'notice.open-again.title': '【要確認】もう一度確認する方 1名',
  'notice.open-again.body': '終わりにした確認を、職員がもう一度始めました。ご家族にもお知らせしました。',
  'notice.left-in-need.title': '【お知らせ】確認中に登録を終わりにした方 1名',
  'notice.left-in-need.body':
    '確認中だった方が、見守りの登録を終わりにしました。確認は終わりになります。気になるときは、お電話などで確かめてください。',
  'notice.number-locked.title': '【注意】家族の登録に何度も失敗した番号 1件',
  'notice.number-locked.body':
    '同じ登録番号で、家族の登録に 10回失敗しました。その番号での登録を、今日は止めています。',
  'notice.unreachable.title': '【要確認】お便りが届いていない方 {people}名',
  'notice.unreachable.body': 'お便りを届けられない方が {people}名います。',
  'notice.skipped-days.title': '【重要】お便りを送れなかった日 {days}日',
  'notice.skipped-days.body':
    'お便りを送れなかった日が {days}日ありました。その日は、お返事がないものとして数えていません。',
  'notice.unsent.title': '【重要】届けられなかったお知らせ {messages}件',
  'notice.unsent.body':
    'ご家族や対象者へのお知らせを {messages}件、届けられませんでした。お電話で確かめてください。',
  'notice.recipient-unreachable.title': '【重要】お知らせの届かない通知先 1名',
  'notice.recipient-unreachable.body':
    '職員へのお知らせが届かない通知先が 1名います。届け先を確かめてください。',
  'notice.summary.title': '【まとめ】無事が分かった方 {answered}名、まだの方 {unanswered}名',
  'notice.summary.body':
    'お便りを届けている方：{asked}名\n無事が分かった方：{answered}名\nまだ分からない方：{unanswered}名\n確認中の方：{alerts}名\nお休み中の方：{paused}名\nお便りを届けられない方：{blocked}名',
  'notice.code.title': '【確認】お知らせの届け先の登録',
  'notice.code.body':
    'このメールの宛先を、職員へのお知らせの届け先にします。\n次の番号を、職員の画面に入れてください。\n\n{digits}\n\n番号は、24時間使えます。\n心当たりがないときは、何もしないでください。お知らせは届きません。',
  'notice.test.title': '【確認】お知らせの試し送り',
  'notice.test.body': 'お知らせが届くことを確かめるために送りました。することはありません。',
  'notice.more': 'くわしくは、職員の画面をご覧ください。',
} as const satisfies Record<`notice.${Notice['kind']}.${'title' | 'body'}` | 'notice.more', string>;
