import { normalised } from './japanese-text.ts';

/**
 * Words that cry for help, those of our button first, as people write them in haste, cut where their endings begin. A
 * false cry costs a telephone call; a missed one may cost a life: a text is never asked whether it meant it. 「いたい」 and
 * 「いきが」 in kana are not among them: 「会いたい」 and 「長生きが」 would be cries every day.
 */
const CRIES = [
  '連絡がほし',
  '連絡が欲し',
  '連絡ほし',
  '連絡欲し',
  '助けて',
  'たすけて',
  '苦し',
  'くるし',
  '動けな',
  '動けませ',
  'うごけな',
  'うごけませ',
  '救急',
  'きゅうきゅう',
  '倒れ',
  'たおれ',
  '転んで',
  '転んだ',
  '転びまし',
  'ころんで',
  'ころんだ',
  'ころびまし',
  '痛い',
  '痛くて',
  '胸が',
  'むねが',
  '息が',
  '死にたい',
  'しにたい',
];

/** The number itself, not one that contains it, such as a registration number. */
const EMERGENCY_NUMBER = /(?<!\d)(?:119)+(?!\d)/;

/** Whether a text cries for help; width, kana and spaces do not matter. */
export function criesForHelp(text: string): boolean {
  const said = normalised(text).replace(/\s/g, '');
  return CRIES.some((cry) => said.includes(cry)) || EMERGENCY_NUMBER.test(said);
}
