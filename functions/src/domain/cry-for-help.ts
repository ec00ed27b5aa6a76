/**
 * Words that cry for help, as people write them in haste. A false cry costs a telephone call; a missed one may cost a
 * life: a text is never asked whether it meant it.
 */
const CRIES = [
  '助けて',
  'たすけて',
  'タスケテ',
  '苦しい',
  'くるしい',
  'クルシイ',
  '動けない',
  'うごけない',
  '動けません',
  '救急',
  '119',
  '倒れ',
  'たおれ',
  '転んで',
  'ころんで',
  '痛い',
  '胸が',
  '息が',
  '死にたい',
];

/** Whether a text cries for help; width and spaces do not matter. */
export function criesForHelp(text: string): boolean {
  const said = text.normalize('NFKC').replace(/\s/g, '');
  return CRIES.some((cry) => said.includes(cry));
}
