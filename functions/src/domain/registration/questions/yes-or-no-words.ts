import { normalised } from '../../japanese-text.ts';

const YES =
  words(`はい はーい はいはい ええ うん そう そうだ その通り そのとおり もちろん お願いします よろしくお願いします
  yes y ok おk おっけー おーけー おけ いえす hai まる 丸 ○ ◯ 〇 ⭕ 👍 🙆`);
const NO =
  words(`いいえ いーえ いえ いや いやいや ううん 違う ちがう 違います ちがいます 否 だめ 駄目 no n ng のー iie
  そうではない そうじゃない そうではありません そうじゃありません ばつ × ✕ ✖ ✗ ✘ ❌ 👎 🙅`);
const ENDING = /(?:です|でした|でございます|だ)?[ねよ]?[っー]*$/u;
/** はいそうです, いいえ違います, うんうん: twice the same in one breath. */
const TWICE = /^(はい|いいえ|いえ|ええ|うん|いや)(.+)$/u;
const DENIAL = /ない|無い|ません|なし|無し|違|ちが/u;
/** These carry a ない and yet agree. */
const NO_OBJECTION =
  /(?:問題|もんだい|間違い|まちがい|差し支え|異存|異議)は?(?:ない|無い|ありません|ございません)/gu;
const WORD = /\p{Extended_Pictographic}|[○◯×✕✗✘]|[\p{L}\p{N}\p{M}]+/gu;

/** What a kind of question also takes for yes and for no, in the normalised form. */
interface MoreWords {
  yes: ReadonlySet<string>;
  no: ReadonlySet<string>;
}

/** True for yes, false for no, undefined for anything else or for both at once. Numbers are neither: 1 may be a count. */
export function yesOrNo(text: string, more: MoreWords): boolean | undefined {
  const said = normalised(text).replace(NO_OBJECTION, '').match(WORD) ?? [];
  const verdicts = said
    .map((word) => verdictOf(word.replace(/ー+/gu, 'ー'), more) ?? word)
    .filter((verdict) => typeof verdict === 'boolean' || !/\p{Extended_Pictographic}/u.test(verdict));
  const [first, ...rest] = verdicts;
  if (typeof first !== 'boolean' || rest.includes(!first)) return undefined;
  const denied = rest.some((verdict) => typeof verdict === 'string' && DENIAL.test(verdict));
  return first && denied ? undefined : first;
}

/** A set of the words in a text. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}

function verdictOf(word: string, more: MoreWords): boolean | undefined {
  const forms = [word, word.replace(ENDING, '')];
  if (forms.some((form) => YES.has(form) || more.yes.has(form))) return true;
  if (forms.some((form) => NO.has(form) || more.no.has(form))) return false;
  const [, once = '', again = ''] = TWICE.exec(word) ?? [];
  if (again === '') return undefined;
  const verdict = verdictOf(again, more);
  return verdict === YES.has(once) ? verdict : undefined;
}
