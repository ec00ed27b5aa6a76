import type { RefusalCode } from 'functions/domain/refusal.ts';

/** What somebody reads whom a rule says no to; whatever is not here cannot be said to them. */
export const refusals: Partial<Record<RefusalCode, string>> = {
  'municipality-not-found': 'この自治体の見守りは見つかりません。LINEのトークにもどって、お試しください。',
  'not-signed-in': 'どなたか分かりませんでした。LINEのトークにもどって、もう一度ボタンを押してください。',
  'token-expired': 'どなたか分かりませんでした。LINEのトークにもどって、もう一度ボタンを押してください。',
  'line-unavailable': '今、LINEにつながりません。少し待って、もう一度押してください。',
  'no-such-subject': 'この方の見守りには登録されていません。',
  'no-such-alert': 'この方の確認は、もう済んでいます。',
  'not-registered': '見守りを受ける登録が、まだありません。',
  'form-over': '時間がたったか、質問が新しくなりました。今の質問をお出しします。',
  'form-incomplete': 'まだお答えのない質問があります。',
  'drill-too-soon': '少し前に訓練をしたばかりです。10分たってから、もう一度押してください。',
  'changed-meanwhile': 'ほかの方が先に直しました。一度もどって、今の内容を見てください。',
  'no-such-send-time': 'この時間は、選べなくなりました。今ある時間から選んでください。',
  'too-many-tries': '今日は、これ以上お試しいただけません。あす、もう一度お試しください。',
  'pause-has-begun': 'お休みはもう始まっています。最後の日だけを変えられます。',
  'pause-starts-in-the-past': '始まりが、もう過ぎた日です。今日か、これからの日を選んでください。',
  'pause-starts-too-late': '始まりが、少し先すぎるようです。もっと近い日を選んでください。',
  'pause-ends-in-the-past': '終わりが、もう過ぎた日です。今日か、これからの日を選んでください。',
  'pause-ends-before-it-starts': '終わりの日が、始まりより前です。始まりの日か、それより後を選んでください。',
  'pause-too-long': 'お休みは、1回に90日までです。もっと近い終わりの日を選んでください。',
};
