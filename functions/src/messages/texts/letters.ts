import type { Letter } from '../../domain/letter.ts';

/** To a member of staff, by mail, about their account: no name, and the address only where the mail goes. */
export const letters = {
  'letter.invitation.title': '【職員の画面】登録のご案内',
  'letter.invitation.body':
    '見守りの「職員の画面」に、あなたが職員として登録されました。\n次のリンクを開いて、パスワードを決めてください。\n\n{link}\n\nリンクは、1時間ほど使えます。過ぎたときは、開いた画面で新しいリンクを受け取れます。\n心当たりがないときは、このメールを消してください。',
  'letter.new-password.title': '【職員の画面】パスワードの設定',
  'letter.new-password.body':
    '「パスワードを忘れたとき」から、パスワードの設定が求められました。\n次のリンクを開いて、新しいパスワードを決めてください。\n\n{link}\n\nリンクは、1時間ほど使えます。\n心当たりがないときは、何もしないでください。今のパスワードを、そのまま使えます。',
} as const satisfies Record<`letter.${Letter['kind']}.${'title' | 'body'}`, string>;
