import type { Instant, LocalDate } from '../domain/calendar.ts';

/** 11月23日（月） */
export function day(date: LocalDate): string {
  return dayIn(new Date(`${date}T00:00:00Z`), 'UTC');
}

/** 11月23日（月）午前8時12分, as a clock in the municipality shows it. */
export function dayAndTime(at: Instant, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('ja-JP', {
    timeZone,
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h11',
    dayPeriod: 'short',
  }).formatToParts(new Date(at));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  const half = Number(clock(at, timeZone)) < 12 ? '午前' : '午後';
  return `${dayIn(new Date(at), timeZone)}${half}${Number(part('hour'))}時${Number(part('minute'))}分`;
}

const clock = (at: Instant, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(new Date(at));

function dayIn(at: Date, timeZone: string): string {
  const shown = new Intl.DateTimeFormat('ja-JP', {
    timeZone,
    month: 'long',
    day: 'numeric',
    weekday: 'short',
  });
  return shown.format(at).replace('(', '（').replace(')', '）');
}
