import { timeOf, type Instant, type LocalDate, type LocalTime } from '../domain/calendar.ts';

/** 11月23日（月） */
export function day(date: LocalDate): string {
  return dayIn(new Date(`${date}T00:00:00Z`), 'UTC');
}

/** 11月23日（月）午前8時12分, as a clock in the municipality shows it. */
export function dayAndTime(at: Instant, timeZone: string): string {
  return `${dayIn(new Date(at), timeZone)}${timeOfDay(timeOf(at, timeZone))}`;
}

/** 午前8時12分 */
export function timeOfDay(time: LocalTime): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const half = hour < 12 ? '午前' : '午後';
  const minutes = minute === 0 ? '' : `${minute}分`;
  return `${half}${hour % 12}時${minutes}`;
}

function dayIn(at: Date, timeZone: string): string {
  const shown = new Intl.DateTimeFormat('ja-JP', {
    timeZone,
    month: 'long',
    day: 'numeric',
    weekday: 'short',
  });
  return shown.format(at).replace('(', '（').replace(')', '）');
}
