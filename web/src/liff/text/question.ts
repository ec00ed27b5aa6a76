/** In the order of how many people of today were born in them. */
const eras = ['昭和', '大正', '平成', '令和', '西暦'] as const;
export type EraChoice = (typeof eras)[number];

/** One question and its field, wherever it is asked. */
export const question = {
  next: '次へ',
  skip: '答えない',
  several: 'いくつでも選べます。',
  yes: 'はい',
  no: 'いいえ',
  agree: '同意します',
  disagree: '同意しません',
  era: '年号',
  eras,
  year: '年',
  month: '月',
  day: '日',
  written: (era: string, year: string, month: string, day: string) =>
    `${era === '西暦' ? '' : era}${year}年${month}月${day}日`,
  readBack: (date: string) => `${date} ですね。`,
  takeOffered: 'はい、その日です',
  postalCode: '郵便番号',
  postalCodeHelp: '数字7けたを書くと、住所の初めのところが入ります。',
  address: '住所',
  filledIn: '住所の初めのところを入れました。続きを書いてください。',
  notFilledIn: 'この郵便番号の住所は分かりませんでした。住所を書いてください。',
  writtenAddress: (postalCode: string, address: string) => `〒${postalCode} ${address}`,
};
