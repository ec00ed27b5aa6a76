import { eraOf, westernYear } from 'functions/domain/japanese-date.ts';
import type { LiffAnswer, LiffInput } from 'functions/contract/liff.ts';
import { question as say, type EraChoice } from '../text/question.ts';

export type Form = Extract<LiffAnswer<'registration.read'>, { is: 'form' }>;
export type Item = Form['items'][number];
export type Question = Item['question'];
/** What the server could not take, and why. */
export type Problem = Pick<
  Extract<LiffAnswer<'registration.answer'>, { is: 'problem' }>,
  'code' | 'sentence' | 'offered'
>;
export type Reply = LiffInput<'registration.answer'>['reply'];

/** A date in its three fields, as they were typed. */
export interface TypedDate {
  era: EraChoice;
  year: string;
  month: string;
  day: string;
}

/** What stands in a question's fields. It may be anything: only the server reads it. */
export type Typed =
  | { is: 'text'; text: string }
  | ({ is: 'date' } & TypedDate)
  | { is: 'address'; postalCode: string; address: string }
  | { is: 'pressed'; code: string | null }
  | { is: 'chosen'; codes: string[] };

/** The fields of a question before anybody touches them: empty, or with the answer that was given before. */
export function typedFrom({ question, answer }: Pick<Item, 'question' | 'answer'>): Typed {
  const reply = answer?.reply;
  const text = reply && 'text' in reply ? reply.text : '';
  switch (question.kind) {
    case 'date': {
      const era: EraChoice = question.role === 'birth-date' ? '昭和' : '令和';
      const date = reply && 'picked' in reply ? reply.picked : null;
      return { is: 'date', ...(date === null ? { era, year: '', month: '', day: '' } : fieldsOf(date)) };
    }
    case 'address': {
      const [, postalCode = '', address = text] = /^〒(\d{3}-\d{4}) (.*)$/su.exec(text) ?? [];
      return { is: 'address', postalCode, address };
    }
    case 'single-choice':
    case 'yes-no':
    case 'consent':
      return { is: 'pressed', code: reply && 'pressed' in reply ? reply.pressed : null };
    case 'multiple-choice':
      return { is: 'chosen', codes: reply && 'chosen' in reply ? reply.chosen : [] };
    default:
      return { is: 'text', text };
  }
}

/** What is sent of it: what a person would write, where there is no more to go by. */
export function replyOf(typed: Typed): Reply {
  switch (typed.is) {
    case 'text':
      return { text: typed.text };
    case 'date': {
      const { era, year, month, day } = typed;
      return { text: `${year}${month}${day}` === '' ? '' : say.written(era, year, month, day) };
    }
    case 'address': {
      const { postalCode, address } = typed;
      return { text: postalCode.trim() === '' ? address : say.writtenAddress(postalCode, address) };
    }
    case 'pressed':
      return typed.code === null ? { text: '' } : { pressed: typed.code };
    case 'chosen':
      return { chosen: typed.codes };
  }
}

function fieldsOf(date: string): TypedDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const era = eraOf(date);
  const rest = { month: `${month}`, day: `${day}` };
  if (era === undefined || era === '明治') return { era: '西暦', year: `${year}`, ...rest };
  return { era, year: `${year - westernYear(era, 1) + 1}`, ...rest };
}
