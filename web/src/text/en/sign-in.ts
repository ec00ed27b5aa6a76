import type { signIn as ja } from '../ja/sign-in.ts';
import type { Translated } from '../translated.ts';

export const signIn: Translated<typeof ja> = {
  page: 'Sign in',
  title: 'Watch, for staff',
  email: 'Mail address',
  password: 'Password',
  signIn: 'Sign in',
  emailMissing: 'Enter your mail address.',
  passwordMissing: 'Enter your password.',
  problems: {
    wrong: 'The mail address or the password is wrong.',
    'too-many-tries':
      'Too many wrong tries: you cannot sign in for a while. Wait a little, or ask your administrator.',
    'no-connection': 'There was no connection. Check it and press “Sign in” again.',
    failed: 'You could not be signed in. Wait a little and press “Sign in” again.',
  },
};
