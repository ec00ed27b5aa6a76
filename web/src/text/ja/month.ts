import type { DayMark } from 'functions/domain/day-mark.ts';

export const month = {
  calendar: '{{month}}のお返事',
  previous: '前の月',
  next: '次の月',
  asList: '一覧で見る',
  asCalendar: 'カレンダーで見る',
  weekdays: '月 火 水 木 金 土 日',
  legend: 'しるしの意味',
  columns: { day: '日', mark: 'ようす', at: '時刻', by: '確かめた人' },
  marks: {
    answered: 'お返事あり',
    help: '連絡がほしい',
    family: 'ご家族が確かめた',
    staff: '職員が確かめた',
    paused: 'お休み',
    missed: 'お返事なし',
    waiting: 'お返事待ち',
    'not-asked': 'お便りなし',
    'to-come': 'これから',
  } satisfies Record<DayMark, string>,
} as const;
