import type { StaffAnswer } from 'functions/contract/staff.ts';
import type { FormReply } from 'functions/domain/registration/form.ts';
import { isAskedAfter } from 'functions/domain/registration/asked-when.ts';

/** A question that somebody was asked, with their answer as it can be typed over. */
export type AnswerField = StaffAnswer<'answers.read'>['fields'][number];
/** What was typed over, by question. */
export type Typed = Readonly<Record<string, FormReply>>;

/** What stands in a field: what was typed, or else what is registered. */
export const standing = ({ question, reply }: AnswerField, typed: Typed): FormReply | null =>
  typed[question.id] ?? reply;

/** The text in a field that is typed into. */
export const textOf = (reply: FormReply | null): string => (reply && 'text' in reply ? reply.text : '');

/** The codes that are chosen in a field with options. */
export function chosenIn(reply: FormReply | null): string[] {
  if (reply && 'pressed' in reply) return [reply.pressed];
  return reply && 'chosen' in reply ? reply.chosen : [];
}

/** The fields that are asked by what stands in those before them. */
export function askedFields(fields: readonly AnswerField[], typed: Typed): AnswerField[] {
  const asked: AnswerField[] = [];
  for (const field of fields) {
    const chosenAt = (questionId: string) => {
      const earlier = asked.find(({ question }) => question.id === questionId);
      return earlier ? chosenIn(standing(earlier, typed)) : [];
    };
    if (isAskedAfter(field.question.askedWhen, chosenAt)) asked.push(field);
  }
  return asked;
}

/** Everything that is registered, as replies that read as the same: what takes a correction back. */
export function repliesBefore(fields: readonly AnswerField[]): Record<string, FormReply> {
  return Object.fromEntries(
    fields.flatMap(({ question, reply }) => (reply ? [[question.id, reply] as const] : [])),
  );
}
