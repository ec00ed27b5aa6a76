import { daysBetween, daysLater, type LocalDate } from './calendar.ts';
import { dateFrom } from './japanese-date.ts';
import { digitsAndSigns, writtenDate } from './registration/questions/date-text.ts';

const TODAY = /^(?:今日|きょう|本日)$/u;
const TOMORROW = /^(?:明日|あした|あす)$/u;
const DAY_AFTER_TOMORROW = /^(?:明後日|あさって)$/u;
const MONTH_AND_DAY = /^(\d{1,2})[月/.-](\d{1,2})日?$/u;
const DAY_OF_MONTH = /^(\d{1,2})日$/u;
const LENGTH = /^(\d{1,2})(日間|週間)$/u;

/**
 * A day not far away as people write it: 12月5日, 12/5, 5日, あした, with a year or without, with から or まで after it. A day
 * without its year is the one nearest to `earliest`; without its month, the next. Null where it cannot be read.
 */
export function readNearDay(text: string, earliest: LocalDate, today: LocalDate): LocalDate | null {
  const said = plain(text);
  if (TODAY.test(said)) return today;
  if (TOMORROW.test(said)) return daysLater(today, 1);
  if (DAY_AFTER_TOMORROW.test(said)) return daysLater(today, 2);
  const [, month, day] = MONTH_AND_DAY.exec(said) ?? [];
  if (month && day) return nearest(Number(month), Number(day), earliest);
  const [, dayOfMonth] = DAY_OF_MONTH.exec(said) ?? [];
  if (dayOfMonth) return nextOfMonth(Number(dayOfMonth), earliest);
  const written = writtenDate(said);
  return typeof written === 'string' ? null : (dateFrom(written.year, written.month, written.day) ?? null);
}

/** So many days as people write them, 5日間 or 1週間; null where a text says something else. */
export function readDays(text: string): number | null {
  const [, count, unit] = LENGTH.exec(plain(text)) ?? [];
  return count ? Number(count) * (unit === '週間' ? 7 : 1) : null;
}

const plain = (text: string) =>
  digitsAndSigns(text)
    .replace(/\s/gu, '')
    .replace(/(?:から|まで|迄)?(?:です|でお願いします|お願いします)?[。.]?$/u, '');

function nearest(month: number, day: number, to: LocalDate): LocalDate | null {
  const year = Number(to.slice(0, 4));
  const far = (date: LocalDate) => Math.abs(daysBetween(to, date));
  const dates = [year + 1, year, year - 1].flatMap((each) => dateFrom(each, month, day) ?? []);
  return dates.toSorted((a, b) => far(a) - far(b))[0] ?? null;
}

function nextOfMonth(day: number, earliest: LocalDate): LocalDate | null {
  const [year = 0, month = 1] = earliest.split('-').map(Number);
  const dates = [0, 1, 2].flatMap((later) => {
    const index = month - 1 + later;
    return dateFrom(year + Math.floor(index / 12), (index % 12) + 1, day) ?? [];
  });
  return dates.find((date) => date >= earliest) ?? null;
}
