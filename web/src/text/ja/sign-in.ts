export const signIn = {
  page: 'サインイン',
  title: '見守り　職員用の画面',
  email: 'メールアドレス',
  password: 'パスワード',
  signIn: 'サインイン',
  emailMissing: 'メールアドレスを入力してください。',
  passwordMissing: 'パスワードを入力してください。',
  problems: {
    wrong: 'メールアドレスまたはパスワードが違います。',
    'too-many-tries':
      '何度も間違えたため、しばらくサインインできません。少し待つか、管理者にお問い合わせください。',
    'no-connection': '通信できませんでした。通信を確かめて、もう一度「サインイン」を押してください。',
    failed: 'サインインできませんでした。少し待って、もう一度「サインイン」を押してください。',
  },
} as const;
