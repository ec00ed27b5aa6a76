import { describe, expect, test } from 'vitest';
import { rewordingProblems, reworded, REWORDINGS_LIMIT, type RewordingProblem } from './rewording.ts';
import { texts, type TextKey } from './texts.ts';

const keys = Object.keys(texts) as TextKey[];
const isFixed = (key: string) => rewordingProblems(key, 'よい').some(({ code }) => code === 'fixed');
const codes = (key: string, text: string) => rewordingProblems(key, text).map(({ code }) => code);

describe('the catalogue', () => {
  test.each(keys.filter((key) => !isFixed(key)))('%s keeps its own rules', (key) => {
    expect(rewordingProblems(key, texts[key])).toEqual([]);
  });

  test('names a button that may be reworded by its placeholder', () => {
    const named = keys.filter((key) => key.startsWith('button.') && !isFixed(key)).map((key) => texts[key]);
    expect(named.filter((name) => keys.some((key) => texts[key].includes(`「${name}」`)))).toEqual([]);
  });
});

describe('what may be said instead', () => {
  test.each([
    ['check-in.greeting', 'ひだまり町です。おはようございます😊'],
    ['alert-taken', '{by}さんが、{label}の確認をしています。\n\n{when}'],
    ['welcome.title', '見守りにようこそ'],
    ['already-registered', '登録番号は {number} です。もう一度：{number}'],
    ['not-reached-noted.body', '{desk}に、{label}のことを伝えました。'],
    ['button.safe', '無事です😊'],
    ['notice.silence.title', '【見守り】お返事なし {people}名'],
    ['problem.too-long', '今は{length}文字です。{limit}文字までにしてください。'],
  ])('%s: %s', (key, text) => {
    expect(rewordingProblems(key, text)).toEqual([]);
  });

  test.each(['button.safe', 'reason.forgot', 'role.name'])('on a button, 14 characters: %s', (key) => {
    expect(codes(key, 'あ'.repeat(14))).toEqual([]);
    expect(rewordingProblems(key, 'あ'.repeat(15))).toEqual([{ code: 'too-long', limit: 14, length: 15 }]);
  });

  test.each([
    ['check-in.alt', 100],
    ['check-in.title', 60],
    ['check-in.how', 500],
    ['family-stopped', 500],
    ['notice.test.body', 500],
  ])('%s: %i characters', (key, limit) => {
    expect(codes(key, 'あ'.repeat(limit))).toEqual([]);
    expect(codes(key, 'あ'.repeat(limit + 1))).toEqual(['too-long']);
  });
});

describe('what may not', () => {
  test.each<[string, string, RewordingProblem]>([
    ['check-in.hello', 'やあ', { code: 'no-such-text' }],
    ['toString', 'やあ', { code: 'no-such-text' }],
    ['button.well', 'はい', { code: 'fixed' }],
    ['check-in.how', ' 　\n', { code: 'empty' }],
    ['check-in.title', '今日も\nお元気ですか。', { code: 'one-line' }],
    ['check-in.alt', '今日も\nお元気ですか。', { code: 'one-line' }],
    ['check-in.how', 'ボタンを\t押してください。', { code: 'unreadable' }],
    ['check-in.how', 'ボタンを\r\n押してください。', { code: 'unreadable' }],
    ['check-in.how', '\u202eボタン', { code: 'unreadable' }],
    ['check-in.how', 'ボタン\ud83d', { code: 'unreadable' }],
    ['check-in.how', '{name}さん、ボタンを押してください。', { code: 'unknown', what: '{name}' }],
    ['check-in.how', '{お名前}さん', { code: 'unknown', what: '{お名前}' }],
    ['check-in.how', '｛name｝さん', { code: 'unknown', what: '｛name｝' }],
    ['check-in.how', 'ボタン}', { code: 'unknown', what: '}' }],
    ['check-in.how', 'ボタン{', { code: 'unknown', what: '{' }],
    ['alert-notice.body', '{label}からお返事がありません。', { code: 'unknown', what: '{label}' }],
    ['already-registered', '{number}{number}{number}', { code: 'too-often', what: '{number}' }],
    ['already-registered', 'もう登録されています。', { code: 'missing', what: '{number}' }],
    ['help-received.desk', '役場に知らせました。', { code: 'missing', what: '{desk}' }],
    ['help-received.119', '体が苦しいときは、救急車を呼んでください。', { code: 'missing', what: '119' }],
    ['button.call-119', '119番に電話', { code: 'fixed' }],
  ])('%s: %j', (key, text, problem) => {
    expect(rewordingProblems(key, text)).toEqual([problem]);
  });

  test('whatever is filled in stays, but for the town’s name and the names of buttons', () => {
    const open = keys.filter((key) => !isFixed(key) && /\{/.test(texts[key]));
    const buttons = ['change', 'not-reached', 'received', 'registration'].map((name) => `{button.${name}}`);
    const optional = open.filter((key) => codes(key, 'よい').every((code) => code !== 'missing'));
    const left = optional.flatMap((key) => texts[key].match(/\{[^}]*\}/g) ?? []);
    expect(new Set(left)).toEqual(new Set(['{town}', ...buttons]));
    expect(open.length - optional.length).toBeGreaterThan(30);
  });
});

describe('rewordings of a municipality', () => {
  const former = { 'check-in.greeting': 'やあ。' };

  test('are set and taken back; the catalogue’s own words are none', () => {
    expect(reworded(former, { 'check-in.how': 'どうぞ。', 'reminder.how': texts['reminder.how'] })).toEqual({
      rewordings: { ...former, 'check-in.how': 'どうぞ。' },
    });
    expect(reworded(former, { 'check-in.greeting': null, 'no-more': null })).toEqual({ rewordings: {} });
    expect(reworded(former, { 'check-in.greeting': texts['check-in.greeting'] })).toEqual({ rewordings: {} });
  });

  test('are set all, or none', () => {
    expect(reworded(former, { 'check-in.how': 'どうぞ。', 'check-in.title': ' ' })).toEqual({
      problems: { 'check-in.title': [{ code: 'empty' }] },
    });
  });

  test('one from before the catalogue changed keeps nobody from setting another', () => {
    const stale = { 'no-more': 'やあ。', 'already-registered': '{gone}' };
    expect(reworded(stale, { 'check-in.how': 'どうぞ。' })).toEqual({
      rewordings: { ...stale, 'check-in.how': 'どうぞ。' },
    });
  });

  test('may be nearly half as long again as the whole catalogue', () => {
    const whole = Object.entries(texts).flat().join('').length;
    expect(REWORDINGS_LIMIT).toBeGreaterThan(1.4 * whole);
  });

  test('are so long together, and not longer', () => {
    const several = keys.filter((key) => codes(key, 'あ'.repeat(500)).length === 0).slice(0, 43);
    const long = Object.fromEntries(several.map((key) => [key, 'あ'.repeat(500)]));
    const room = REWORDINGS_LIMIT - Object.entries(long).flat().join('').length - 'reason-noted'.length;
    const filled = (length: number) => reworded(long, { 'reason-noted': 'あ'.repeat(length) });
    expect(room).toBeGreaterThan(0);
    expect(filled(room)).toHaveProperty('rewordings');
    expect(filled(room + 1)).toEqual({
      problems: {
        'reason-noted': [{ code: 'all-too-long', limit: REWORDINGS_LIMIT, length: REWORDINGS_LIMIT + 1 }],
      },
    });
    expect(reworded(long, { [several[0] ?? '']: null })).toHaveProperty('rewordings');
  });
});
