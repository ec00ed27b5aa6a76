/** The people of ひだまり町, made up. Surnames and given names are common ones; any likeness is chance. */
export interface Resident {
  name: string;
  kana: string;
  /** yyyy-mm-dd */
  born: string;
  /** Given names of the family who watch. */
  family: string[];
  /** Local time of the usual answer. */
  usual: string;
  /** Rounds before today without an answer. */
  silentFor: number;
  /** Whether they forgot to answer on a day gone by, counted from the first of the service. */
  forgot(day: number): boolean;
}

const SURNAMES: [string, string][] = [
  ['山田', 'やまだ'],
  ['佐藤', 'さとう'],
  ['鈴木', 'すずき'],
  ['高橋', 'たかはし'],
  ['田中', 'たなか'],
  ['伊藤', 'いとう'],
  ['渡辺', 'わたなべ'],
  ['中村', 'なかむら'],
  ['小林', 'こばやし'],
  ['加藤', 'かとう'],
];
const GIVEN: [string, string][] = [
  ['花子', 'はなこ'],
  ['正雄', 'まさお'],
  ['ふみ', 'ふみ'],
  ['和子', 'かずこ'],
  ['清', 'きよし'],
  ['千代', 'ちよ'],
  ['茂', 'しげる'],
  ['ハル', 'はる'],
  ['節子', 'せつこ'],
  ['勝', 'まさる'],
  ['トメ', 'とめ'],
];
const FAMILY = ['一郎', '恵', '健二', '由美', '大輝'];

/** The n-th resident, always the same: names, ages and habits spread evenly rather than drawn. */
export function resident(n: number): Resident {
  const [surname, surnameKana] = SURNAMES[n % SURNAMES.length] ?? ['山田', 'やまだ'];
  const [given, givenKana] = GIVEN[(n * 7) % GIVEN.length] ?? ['花子', 'はなこ'];
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    name: `${surname}　${given}`,
    kana: `${surnameKana}　${givenKana}`,
    born: `${1930 + ((n * 11) % 24)}-${two(1 + ((n * 5) % 12))}-${two(1 + ((n * 17) % 28))}`,
    family: FAMILY.slice(n % 3, n % 4 === 3 ? 0 : (n % 3) + 1 + (n % 2)),
    usual: `08:${two((n * 13) % 55)}`,
    silentFor: n % 15 === 4 ? 1 : 0,
    forgot: (day) => (day + n * 5) % 17 < daysForgotten(n),
  };
}

/** Every seventeen days most forget one; some two in a row, a few three. */
function daysForgotten(n: number): number {
  if (n % 10 === 7) return 3;
  return n % 6 === 2 ? 2 : 1;
}
