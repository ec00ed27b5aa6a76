import { describe, expect, test } from 'vitest';
import { readDays, readNearDay } from './near-day.ts';

const today = '2026-11-23';

describe('a day not far away', () => {
  test.each([
    ['今日', '2026-11-23'],
    ['きょうから', '2026-11-23'],
    ['本日からお願いします', '2026-11-23'],
    ['あした', '2026-11-24'],
    ['明日から', '2026-11-24'],
    ['アス', '2026-11-24'],
    ['あさって', '2026-11-25'],
    ['明後日まで', '2026-11-25'],
    ['12月5日', '2026-12-05'],
    ['１２月５日（土）まで', '2026-12-05'],
    ['十二月五日', '2026-12-05'],
    ['12がつ5にちです', '2026-12-05'],
    ['12/5', '2026-12-05'],
    ['12-5', '2026-12-05'],
    ['12月 5日 から。', '2026-12-05'],
    ['5日', '2026-12-05'],
    ['23日まで', '2026-11-23'],
    ['22日', '2026-12-22'],
    ['31日', '2026-12-31'],
    ['1月3日', '2027-01-03'],
    ['11月20日', '2026-11-20'],
    ['2026年12月5日', '2026-12-05'],
    ['令和8年12月5日まで', '2026-12-05'],
    ['2026/12/5', '2026-12-05'],
  ])('%s', (text, date) => {
    expect(readNearDay(text, today, today)).toBe(date);
  });

  test.each([
    '来週',
    '12月32日',
    '2月30日',
    '32日',
    '13/1',
    'はい',
    '',
    '5',
    '0日',
    '3日間',
    '2026年13月1日',
  ])('「%s」 is none', (text) => {
    expect(readNearDay(text, today, today)).toBeNull();
  });

  test('without its year is the nearest to the day it is asked from', () => {
    expect(readNearDay('1月3日', '2026-12-28', today)).toBe('2027-01-03');
    expect(readNearDay('12月28日', '2027-01-03', today)).toBe('2026-12-28');
    expect(readNearDay('2月29日', '2028-01-10', '2028-01-10')).toBe('2028-02-29');
  });

  test('today and tomorrow are so whatever day it is asked from', () => {
    expect(readNearDay('あした', '2026-12-28', today)).toBe('2026-11-24');
  });
});

describe('so many days', () => {
  test.each([
    ['3日間', 3],
    ['１週間', 7],
    ['二週間です', 14],
    ['90日間', 90],
    ['3日', null],
    ['一か月', null],
    ['100日間', null],
    ['しばらく', null],
  ])('%s', (text, days) => {
    expect(readDays(text)).toBe(days);
  });
});
