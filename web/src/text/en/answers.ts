import type { answers as ja } from '../ja/answers.ts';
import type { Translated } from '../translated.ts';

export const answers: Translated<typeof ja> = {
  edit: 'Correct the answers',
  intro:
    'Correct what the person told you. These are the questions they answered (version {{version}}). It is read as it is on LINE.',
  consentNote: 'Only the person can consent. That cannot be changed here.',
  verifying:
    'The family is asked for this answer when they begin to watch. Once corrected, the new answer is asked for.',
  now: 'Registered now: {{answer}}',
  open: '(no answer)',
  choose: 'Please choose',
  skip: 'no answer',
  yes: 'yes',
  no: 'no',
  examples: {
    date: 'E.g. 昭和13年4月5日, S13.4.5, 1938/4/5',
    phone: 'E.g. 090-1234-5678 (with the area code)',
    address: 'E.g. 123-4567 ひだまり町1-2-3',
  },
  wrong: 'Some answers could not be read ({{count}}). Correct what is marked in red. Nothing was saved yet.',
  saved: 'The answers were corrected',
  problems: {
    empty: 'Please type something.',
    'needs-answer': 'This question needs an answer.',
    'needs-text': 'Please type it in words.',
    'too-long': 'At most {{limit}} characters; these are {{length}}.',
    'not-a-name': 'This cannot be read as a name. Use letters only.',
    'not-kana': 'Type the reading in hiragana, e.g. やまだ はなこ.',
    'not-a-date': 'This cannot be read as a date, e.g. 昭和13年4月5日, 1938年4月5日.',
    'ambiguous-date': 'The year is unclear. Add an era or a year of four digits, e.g. 昭和13年4月5日.',
    'no-such-date': 'There is no such day ({{month}}/{{day}}). Please check it.',
    'date-in-future': 'That day is still to come. Please check the date.',
    'date-too-old': 'That is too long ago. Please check the year.',
    'wrong-era': '{{said}} is {{meant}}. If that day is meant, type “{{meant}}”.',
    'not-a-phone':
      'This cannot be read as a telephone number. Type it with the area code, e.g. 090-1234-5678.',
    'not-an-option': 'Choose one of the options.',
    'one-option-only': 'Choose one only.',
    'nothing-chosen': 'Choose at least one.',
    'still-choosing': 'The choice is not complete. Please choose again.',
    'not-yes-or-no': 'Choose yes or no.',
    'needs-consent':
      'With this answer the person is asked for another consent. Please have them change it on LINE.',
    'consent-unclear': 'Only the person can consent.',
    'not-an-address': 'This cannot be read as an address. Type it down to the house number.',
    'only-postal-code': 'Type the address after the postal code.',
    'no-postal-code': 'Type the postal code, too, e.g. 123-4567.',
  },
};
