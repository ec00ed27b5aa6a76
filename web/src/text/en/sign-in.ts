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
  forgotten: {
    open: 'Forgotten your password?',
    title: 'Forgotten your password?',
    text: 'A link to choose a password is sent to the mail address you are registered with as staff.',
    send: 'Send the mail',
    sent: 'If this address is registered as staff, a mail is on its way. If none has come after five minutes, check the address and try again. If still none comes, ask your administrator.',
    back: 'Back to signing in',
  },
  choose: {
    title: 'Choose a password',
    support: 'At least {{min}} characters. Several long words are easy to remember.',
    short: 'It needs at least {{min}} characters.',
    save: 'Keep it and sign in',
    another: 'Get a new link',
  },
  problems: {
    'link-used': 'This link cannot be used any more. Press “Get a new link”.',
    weak: 'This password is not taken. Please choose a longer one.',
    wrong: 'The mail address or the password is wrong.',
    'too-many-tries':
      'Too many wrong tries: you cannot sign in for a while. Wait a little, or ask your administrator.',
    'no-connection': 'There was no connection. Check it and press “Sign in” again.',
    failed: 'You could not be signed in. Wait a little and press “Sign in” again.',
  },
};
