import type { RefusalCode } from 'functions/domain/refusal.ts';

/** What somebody reads whom a rule says no to. */
export const refusals = {
  'municipality-not-found': '自治体の登録が見つかりません。管理者にお問い合わせください。',
  'not-staff': 'このアカウントは、職員として登録されていません。管理者にお問い合わせください。',
  'not-signed-in': 'サインインの期限が切れました。もう一度サインインしてください。',
  'changed-meanwhile': 'ほかの職員が先に変えました。今の内容を読み込みました。もう一度、お確かめください。',
  'not-allowed': 'この操作は、あなたの権限ではできません。管理者にお問い合わせください。',
  'staff-of-another-municipality': 'このアカウントは、ほかの自治体の職員として登録されています。',
  'no-such-subject': 'この方は、もう登録されていません。画面を読み込み直してください。',
  'no-such-alert': 'この確認は、もうありません。画面を読み込み直してください。',
  'alert-closed': 'この確認は、もう終わっています。画面を読み込み直してください。',
  'cannot-reopen':
    'この確認は、もう一度始めることができません。終わってから1日たったか、同じ方の別の確認が始まっています。画面を読み込み直してください。',
  'no-such-recipient': 'この通知先は、もう登録されていません。画面を読み込み直してください。',
  'recipient-exists': '同じ通知先が、もう登録されています。一覧をお確かめください。',
  'too-many-recipients': '通知先は、50名までです。使っていない通知先を消してから、追加してください。',
  'recipient-not-confirmed': 'この通知先は、まだ確認が済んでいません。先に、確認の番号で確認してください。',
  'code-belongs-on-line':
    'この番号は、画面ではなくLINEで送ってください。「職員」に続けて、数字8けたを書きます。',
  'wrong-code': '番号が違います。届いたメールの番号を、もう一度お確かめください。',
  'code-expired': 'この番号は、使える時間が過ぎました。新しい番号を送って、もう一度確認してください。',
  'no-such-send-time': 'このお届けの時刻は、もうありません。今の時刻をお確かめください。',
  'send-time-exists': 'その時刻は、もうあります。ほかの時刻を選んでください。',
  'send-time-has-people':
    'この時刻の方がいるため、消せません。みなさんがほかの時刻に移ってから、もう一度お試しください。',
  'last-send-time': 'お届けの時刻は、1つは必要です。時刻を変えるか、先にほかの時刻を加えてください。',
  'too-many-send-times': 'お届けの時刻は6つまでです。使っていない時刻を消してから、加えてください。',
  'too-many-tries': '今日は、これ以上お試しいただけません。あす、もう一度お試しください。',
  'no-such-version': 'この版の質問は見つかりません。画面を読み込み直してください。',
  'draft-has-faults': '直すところが残っているため、公開できません。「公開前の確認」をご覧ください。',
  'nothing-to-publish': '公開中の質問と同じです。公開するものはありません。',
} satisfies Record<RefusalCode, string>;
