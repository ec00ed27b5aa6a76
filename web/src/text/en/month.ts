import type { month as ja } from '../ja/month.ts';
import type { Translated } from '../translated.ts';

export const month: Translated<typeof ja> = {
  calendar: 'Answers in {{month}}',
  previous: 'Previous month',
  next: 'Next month',
  asList: 'Show as a list',
  asCalendar: 'Show as a calendar',
  weekdays: 'Mon Tue Wed Thu Fri Sat Sun',
  legend: 'What the signs mean',
  columns: { day: 'Day', mark: 'How they were', at: 'Time', by: 'Who found out' },
  marks: {
    answered: 'answered',
    help: 'wants to be called',
    family: 'family found out',
    staff: 'staff found out',
    paused: 'pause',
    missed: 'no answer',
    waiting: 'waiting',
    'not-asked': 'not asked',
    'to-come': 'to come',
  },
};
