import { expect, test } from 'vitest';
import { criesForHelp } from './cry-for-help.ts';
import { registrationNumber, showRegistrationNumber } from './registration-number.ts';

test.each([
  '連絡がほしい',
  '娘から連絡がほしいです',
  '連絡が欲しいです',
  '連絡ほしい',
  '連絡欲しい',
  '助けて',
  '助けてください',
  'だれか助けて！！',
  'たすけて',
  'たすけてーーー',
  'タスケテ',
  'ﾀｽｹﾃ',
  'た す け て',
  'た\nすけて',
  '助\u200bけて',
  '苦しい',
  '胸が苦しいです',
  '息苦しくて眠れません',
  'くるしい',
  'クルシイ',
  '動けない',
  '動けません',
  '動けなくなりました',
  'うごけない',
  'ウゴケナイ',
  'うごけません',
  '腰をやって動けなかった',
  '救急車を呼んで',
  'きゅうきゅうしゃ',
  '119',
  '１１９番してください',
  '119 119',
  '倒れています',
  '廊下でたおれた',
  '転んで立てない',
  '転んだ',
  'けさ転びました',
  'コロンデシマッタ',
  '頭が痛い',
  '痛くて歩けません',
  '胸がドキドキする',
  'むねがいたい',
  '息ができない',
  '死にたい',
  'しにたいです',
])('%j is a cry', (text) => expect(criesForHelp(text)).toBe(true));

// What a person would not take for a cry, and the rule does all the same: somebody telephones, and all is well.
test.each([
  '痛いところはありません',
  '苦しくないです',
  '昨日、友だちが転んだそうです',
  '大雨で木が倒れました',
  '救急箱を買いました',
  '胸がいっぱいです。ありがとう',
  'お返事が遅れて心苦しいです',
])('%j is taken for one: a text is not asked whether it meant it', (text) => {
  expect(criesForHelp(text)).toBe(true);
});

test.each([
  '',
  '元気です',
  '今日も元気です。ありがとう',
  'おはようございます',
  '行きたい',
  'いきたいところがある',
  '会いたい',
  'まごにあいたいです',
  '痛くない？',
  'もう痛くないです',
  '長生きがしたい',
  '手助けしてもらいました',
  '助かりました',
  '娘から連絡がありました',
  '動けます',
  'よく動けました',
  '自転車で買い物',
  '転居しました',
  'コロンビアのコーヒー',
  '110',
  '19119',
  '昭和11年9月3日',
  '1938年11月9日',
  '19381119',
  '090-1192-3456',
])('%j is none', (text) => expect(criesForHelp(text)).toBe(false));

test('a registration number with 119 in it is none: its owner’s sister must be able to type it', () => {
  const number = registrationNumber('41190119');
  for (const typed of [number, showRegistrationNumber(number)]) expect(criesForHelp(typed)).toBe(false);
});
