import { useTranslation } from 'react-i18next';

/** Days and times as people of a language read them, by the clocks of a municipality. */
export interface When {
  /** 11月24日（火） for '2026-11-24'. */
  day(date: string): string;
  /** 11/24 for '2026-11-24': where there is no room for more. */
  shortDay(date: string): string;
  /** 11月24日（火）8:00 for a moment. */
  dayAndTime(moment: string): string;
  /** 8:00 for a moment. */
  time(moment: string): string;
  /** 2026年11月24日 for a moment. */
  dayOfYear(moment: string): string;
  /** 2026年11月 for '2026-11'. */
  month(month: string): string;
  /** '2026-11-24' for a moment. */
  date(moment: string): string;
}

export function whenIn(language: string, timeZone: string): When {
  const isJapanese = language === 'ja';
  const format = (zone: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(isJapanese ? 'ja-JP' : 'en-GB', { timeZone: zone, ...options });
  const dayIn = (at: Date, zone: string) =>
    format(zone, { month: 'long', day: 'numeric', weekday: 'short' })
      .format(at)
      .replace('(', '（')
      .replace(')', '）');
  const time = (moment: string) =>
    format(timeZone, { hour: 'numeric', minute: '2-digit' }).format(new Date(moment));
  return {
    day: (date) => dayIn(new Date(`${date}T00:00:00Z`), 'UTC'),
    shortDay: (date) =>
      format('UTC', { month: 'numeric', day: 'numeric' }).format(new Date(`${date}T00:00:00Z`)),
    dayAndTime: (moment) => `${dayIn(new Date(moment), timeZone)}${isJapanese ? '' : ', '}${time(moment)}`,
    time,
    dayOfYear: (moment) =>
      format(timeZone, { year: 'numeric', month: 'long', day: 'numeric' }).format(new Date(moment)),
    month: (month) =>
      format('UTC', { year: 'numeric', month: 'long' }).format(new Date(`${month}-01T00:00:00Z`)),
    // Swedish dates are ISO dates.
    date: (moment) => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(moment)),
  };
}

/** How old something is, from milliseconds: 12分前. Needs no municipality. */
export function useAgo(): (milliseconds: number) => string {
  const { t } = useTranslation();
  return (milliseconds) => {
    const minutes = Math.floor(milliseconds / 60_000);
    if (minutes < 1) return t('ago.now');
    return minutes < 60
      ? t('ago.minutes', { count: minutes })
      : t('ago.hours', { count: Math.floor(minutes / 60) });
  };
}
