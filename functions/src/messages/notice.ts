import type { Notice } from '../domain/message.ts';
import type { Settings } from '../domain/municipality.ts';
import { showCode } from '../domain/recipient.ts';
import { dayAndTime } from './when.ts';
import { fill } from './wording.ts';

/** Staff notifications: numbers and a link, never a name, an address or a registration number. */
const notices: Record<Notice['kind'], { subject: string; text: string }> = {
  silence: {
    subject: '【要確認】お返事がまだの方 {people}名',
    text: 'お返事がまだ届いていない方が {people}名います。ご家族にはお知らせしました。',
  },
  help: { subject: '【至急】連絡がほしい方 1名', text: '「連絡がほしい」というお返事が1件ありました。' },
  'not-reached': {
    subject: '【要確認】ご家族から：連絡がつかない方 1名',
    text: 'ご家族から「連絡がつきません」と知らせがありました。',
  },
  'not-taken': {
    subject: '【要確認】まだ誰も確認していない方 1名',
    text: 'お知らせしてから時間がたちましたが、どなたも引き受けていません。お電話で確かめてください。',
  },
  reopened: {
    subject: '【要確認】確認が終わっていない方 1名',
    text: '引き受けた方から、その後の知らせがありません。もう一度、ご家族にお知らせしました。',
  },
  'still-open': {
    subject: '【要確認】1日たっても確認が済んでいない方 1名',
    text: '無事がまだ確かめられていない方が 1名います。',
  },
  'all-clear': { subject: '【無事】確認中だった方 1名', text: '確認中だった方の無事が分かりました。' },
  'not-safe': {
    subject: '【要確認】無事ではなかった方 1名',
    text: '確認中だった方の確認を、職員が終わりにしました。無事ではなかったと記録されています。',
  },
  'open-again': {
    subject: '【要確認】もう一度確認する方 1名',
    text: '終わりにした確認を、職員がもう一度始めました。ご家族にもお知らせしました。',
  },
  'left-in-need': {
    subject: '【お知らせ】確認中に登録を終わりにした方 1名',
    text: '確認中だった方が、見守りの登録を終わりにしました。確認は終わりになります。気になるときは、お電話などで確かめてください。',
  },
  'number-locked': {
    subject: '【注意】家族の登録に何度も失敗した番号 1件',
    text: '同じ登録番号で、家族の登録に 10回失敗しました。その番号での登録を、今日は止めています。',
  },
  unreachable: {
    subject: '【要確認】お便りが届いていない方 {people}名',
    text: 'お便りを届けられない方が {people}名います。',
  },
  'skipped-days': {
    subject: '【重要】お便りを送れなかった日 {days}日',
    text: 'お便りを送れなかった日が {days}日ありました。その日は、お返事がないものとして数えていません。',
  },
  unsent: {
    subject: '【重要】届けられなかったお知らせ {messages}件',
    text: 'ご家族や対象者へのお知らせを {messages}件、届けられませんでした。お電話で確かめてください。',
  },
  'recipient-unreachable': {
    subject: '【重要】お知らせの届かない通知先 1名',
    text: '職員へのお知らせが届かない通知先が 1名います。届け先を確かめてください。',
  },
  summary: {
    subject: '【まとめ】お返事 {answered}名、まだの方 {unanswered}名',
    text: 'お便りを届けている方：{asked}名\nお返事があった方：{answered}名\nお返事がまだの方：{unanswered}名\n確認中の方：{alerts}名\nお便りを届けられない方：{blocked}名',
  },
  code: {
    subject: '【確認】お知らせの届け先の登録',
    text: 'このメールの宛先を、職員へのお知らせの届け先にします。\n次の番号を、職員の画面に入れてください。\n\n{digits}\n\n番号は、24時間使えます。\n心当たりがないときは、何もしないでください。お知らせは届きません。',
  },
  test: {
    subject: '【確認】お知らせの試し送り',
    text: 'お知らせが届くことを確かめるために送りました。することはありません。',
  },
};

/** The subject and the text of a staff notification. `link` is where to read on, behind the sign-in. */
export function composeNotice(
  notice: Notice,
  settings: Settings,
  link: string,
): { subject: string; text: string } {
  const { at, kind, ...facts } = notice;
  const numbers = 'digits' in facts ? { digits: showCode(facts.digits) } : 'about' in facts ? {} : facts;
  const { subject, text } = notices[kind];
  const when = dayAndTime(at, settings.timeZone);
  return {
    subject: `${fill(subject, numbers)}（${settings.name}）`,
    text: `${fill(text, numbers)}\n（${when}）\n\nくわしくは、職員の画面をご覧ください。\n${link}\n`,
  };
}
