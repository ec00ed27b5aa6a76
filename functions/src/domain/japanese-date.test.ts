import { describe, expect, test } from 'vitest';
import {
  dateFrom,
  eraOf,
  eraReading,
  readingInEra,
  showDate,
  westernYear,
  yearsFrom,
} from './japanese-date.ts';

describe('an era begins and ends on the day', () => {
  test.each([
    ['2019-05-01', '令和元年5月1日'],
    ['2019-04-30', '平成31年4月30日'],
    ['1989-01-08', '平成元年1月8日'],
    ['1989-01-07', '昭和64年1月7日'],
    ['1926-12-25', '昭和元年12月25日'],
    ['1926-12-24', '大正15年12月24日'],
    ['1912-07-30', '大正元年7月30日'],
    ['1912-07-29', '明治45年7月29日'],
    ['1868-10-23', '明治元年10月23日'],
    ['1868-01-25', '明治元年1月25日'],
    ['1868-01-24', '1868年1月24日'],
  ])('%s is %s', (date, reading) => {
    expect(eraReading(date)).toBe(reading);
  });
});

test('a day is shown in both calendars', () => {
  expect(showDate('1938-04-05')).toBe('昭和13年4月5日（1938年4月5日）');
  expect(showDate('1867-12-31')).toBe('1867年12月31日');
});

test('a day can be said in an era that had ended', () => {
  expect(readingInEra('1989-01-08', '昭和')).toBe('昭和64年1月8日');
  expect(westernYear('昭和', 64)).toBe(1989);
  expect(eraOf('1868-01-24')).toBeUndefined();
});

test('only days that exist are dates', () => {
  expect(dateFrom(1940, 2, 29)).toBe('1940-02-29');
  expect(dateFrom(1938, 2, 29)).toBeUndefined();
  expect(dateFrom(1938, 13, 1)).toBeUndefined();
  expect(dateFrom(1938, 4, 0)).toBeUndefined();
});

test('years are counted from a leap day too', () => {
  expect(yearsFrom('2020-02-29', -120)).toBe('1900-02-28');
  expect(yearsFrom('2020-02-29', -80)).toBe('1940-02-29');
  expect(yearsFrom('2026-11-23', 100)).toBe('2126-11-23');
});
