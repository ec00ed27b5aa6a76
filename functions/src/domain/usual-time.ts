import { timeOf, type LocalTime } from './calendar.ts';
import { isAnswerKind, type Report } from './report.ts';

/** Fewer answers than this are no habit. */
const FEWEST = 5;
/** One in ten at each end is an exception: a bad night, a visit. */
const EXCEPTIONS = 0.1;
/** Nobody answers to the minute. */
const STEP = 10;

/**
 * Between which times of day somebody usually gives their first answer, in steps of ten minutes, by the clocks of a time
 * zone; null where they have answered too rarely to tell. Whoever answers past midnight has no usual time here.
 */
export function usualTime(reports: Report[], timeZone: string): { from: LocalTime; to: LocalTime } | null {
  const minutes = reports
    .filter(({ firstKind }) => isAnswerKind(firstKind))
    .map(({ firstAt }) => minutesOf(timeOf(firstAt, timeZone)))
    .toSorted((a, b) => a - b);
  if (minutes.length < FEWEST) return null;
  const left = Math.floor(minutes.length * EXCEPTIONS);
  const usual = minutes.slice(left, minutes.length - left);
  const [first = 0, last = 0] = [usual[0], usual.at(-1)];
  return {
    from: shown(Math.floor(first / STEP) * STEP),
    to: shown(Math.min(Math.ceil(last / STEP) * STEP, 24 * 60 - 1)),
  };
}

function minutesOf(time: LocalTime): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

function shown(minutes: number): LocalTime {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
