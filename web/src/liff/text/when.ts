/** 11月24日（火） for '2026-11-24'. */
export const day = (date: string): string => dayIn(new Date(`${date}T00:00:00Z`), 'UTC');

/** 11月24日（火）午前8:12 for a moment, as a clock in a time zone shows it. */
export const dayAndTime = (moment: string, timeZone: string): string =>
  `${dayIn(new Date(moment), timeZone)}${time(moment, timeZone)}`;

/** 午前8:12 for a moment. */
export const time = (moment: string, timeZone: string): string =>
  new Intl.DateTimeFormat('ja-JP', { timeZone, hour: 'numeric', minute: '2-digit', hour12: true }).format(
    new Date(moment),
  );

/** 午前8:00 for '08:00'. */
export const clock = (localTime: string): string => time(`2000-01-01T${localTime}:00Z`, 'UTC');

function dayIn(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('ja-JP', { timeZone, month: 'long', day: 'numeric', weekday: 'short' })
    .format(at)
    .replace('(', '（')
    .replace(')', '）');
}
