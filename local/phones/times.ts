const TOKYO = { timeZone: 'Asia/Tokyo' } as const;
const date = new Intl.DateTimeFormat('ja-JP', { ...TOKYO, month: 'long', day: 'numeric', weekday: 'short' });
const halfDay = new Intl.DateTimeFormat('ja-JP', {
  ...TOKYO,
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h11',
});
const wholeDay = new Intl.DateTimeFormat('ja-JP', { ...TOKYO, hour: 'numeric', minute: '2-digit' });
const toTheSecond = new Intl.DateTimeFormat('ja-JP', { ...TOKYO, timeStyle: 'medium' });
const era = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { ...TOKYO, era: 'long', year: 'numeric' });

/** 11月23日（月） */
export const dayOf = (at: number) => date.format(at).replace('(', '（').replace(')', '）');
/** 午前8:00 */
export const timeOf = (at: number) => halfDay.format(at);
/** 8:00, 13:30 */
export const shortTimeOf = (at: number) => wholeDay.format(at);
/** 13:30:05 */
export const exactTimeOf = (at: number) => toTheSecond.format(at);
/** 令和8年 */
export const eraYearOf = (at: number) => era.format(at);
