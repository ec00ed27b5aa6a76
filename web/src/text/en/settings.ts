import type { settings as japanese } from '../ja/settings.ts';
import type { Translated } from '../translated.ts';

export const settings: Translated<typeof japanese> = {
  stored: 'What is set now',
  readOnly: 'An administrator can change these settings.',
  sendTimes: {
    title: 'Send times',
    text: 'When the daily message is sent. Newly registered people begin with {{first}} and can choose another time in the talk.',
    row: '{{time}} ({{people}} people)',
    label: 'Another time for {{time}}',
    change: 'Change to this time',
    remove: 'Remove {{time}}',
    removeTitle: 'Remove {{time}}?',
    removeText: 'Nobody has this time. Once removed, it can no longer be chosen.',
    inUse: '{{people}} people have this time. It can be removed once they have moved to another.',
    more: 'Time to add',
    add: 'Add this time',
    must: 'Enter a time, e.g. 8:00.',
    tooLate: 'Choose a time before 20:00.',
    effect: {
      planned: 'From the message of {{when}} on it is sent at this time.',
      'at-once': 'Today’s message is sent at once.',
      skipped: 'There is no message today. The next one comes tomorrow at this time.',
    },
  },
  rule: {
    title: 'When nobody answers',
    reminds: 'Ask once more on the same day',
    reminderTime: 'Time to ask once more',
    alertTime: 'Time to look for silence',
    alertAfterRounds: 'Days without an answer before somebody is told',
    days: '{{count}} days in a row',
    takeWithinHours: 'Until staff are told again that nobody took the case',
    closeWithinHours: 'Until everybody is told again that a case did not end',
    hours: '{{count}} hours',
    effect:
      'Once saved, it counts from the next message on. A search that is set for today keeps its time. With fewer days than before, only messages after the change count.',
    formerly:
      'The former setting ({{count}} days) still counts, until there were enough messages after the change.',
  },
  story: {
    title: 'Somebody stops answering on {{weekday}}',
    sentence:
      'If there is no answer from {{weekday}} on, family and staff are told on {{alarmDay}} (day {{n}}) at {{alarmTime}}.',
    at: '{{weekday}} (day {{day}}) {{time}}',
    asks: 'The message arrives',
    reminds: 'They are asked once more',
    waits: 'Silence is looked for; nobody is told yet (day {{missed}})',
    alarms: 'Family and staff are told',
    'tells-again': 'If nobody took it, staff are told again',
    repeats: 'If it has not ended, everybody is told again',
    between: 'Meanwhile every day is the same.',
  },
  tryout: {
    title: 'Over the last two weeks',
    none: 'No day has been counted yet. Each search for silence adds one here.',
    same: 'With the present setting ({{now}} days) there were {{before}} new cases.',
    changed:
      'There were {{before}} new cases with the present setting ({{now}} days); with {{other}} days there would have been {{after}}.',
    least: 'For more days than now, the number is the least there would have been.',
    note: 'Only the days are compared: what another time of day would have done is not known. People with a number of days of their own are counted by the town’s.',
    date: 'Date',
    with: 'With {{count}} days',
    people: '{{count}} people',
  },
  summary: {
    title: 'Daily summary',
    sends: 'Send staff a summary of the day',
    summaryTime: 'Time of the summary',
    effect: 'Numbers only, to the recipients who want the summary, from the next time it is this time.',
  },
  family: {
    title: 'What families see',
    showNames: 'How families see a person',
    names: 'By name',
    numbers: 'By registration number',
    support: 'The alarm itself shows neither. It is seen after pressing 「確認する」.',
  },
  registration: {
    title: 'How people register',
    mode: 'Where the questions are answered',
    talk: 'In the talk, one after the other',
    form: 'On a page inside LINE (nothing of the answers stays in the talk)',
    support:
      'With the page, alarms to the family show registration numbers only; names are seen on the family’s page. After changing this, have the menu below the talk made anew.',
  },
  help: {
    title: 'The button 「連絡がほしい」',
    offersHelp: 'Show 「連絡がほしい」 in the daily message',
    support: 'Without it, words such as 「助けて」 are still a cry for help at any time.',
  },
  desk: {
    title: 'The desk',
    desk: 'Name of the desk',
    deskPhone: 'Telephone of the desk',
    phoneSupport: 'With the area code, e.g. 0123-45-6789',
    deskMust: 'Enter the name of the desk, at most 30 characters.',
    phoneMust: 'Enter a telephone number, at most 20 characters, e.g. 0123-45-6789.',
  },
  menus:
    'The menus in the talk still show the former settings. Ask whoever runs the system to make them anew (rich-menus:setup).',
  yes: 'Yes',
  no: 'No',
  none: 'No',
  rails: {
    'reminder-of-no-use':
      'The time to ask once more has to be after {{after}} and before {{before}}. As it is, it would reach nobody.',
    'desk-phone-not-callable':
      'Enter a number with its area code and nothing else, no extension, e.g. 0123-45-6789.',
    'not-reminded': 'People of {{sendTime}} are not asked once more.',
    'looked-for-later': 'For people of {{sendTime}} silence is looked for at {{at}}: they have an hour.',
    'little-time':
      'People of {{sendTime}} have less than two hours to answer. There may be more false alarms.',
    'alarms-at-night': 'Families are told at night ({{at}}).',
    'asks-at-night': 'The message of {{sendTime}} may be too early in the morning.',
  },
};
