import { z } from 'zod';
import { showDate } from '../../japanese-date.ts';
import { addressAnswer, showAddress } from './address.ts';
import { consentAnswer } from './consent.ts';
import { dateAnswer } from './date.ts';
import { longTextAnswer } from './long-text.ts';
import { multipleChoiceAnswer, showMultipleChoice } from './multiple-choice.ts';
import { phoneAnswer, showPhone } from './phone.ts';
import type { Question } from './question-schema.ts';
import { shortTextAnswer } from './short-text.ts';
import { showSingleChoice, singleChoiceAnswer } from './single-choice.ts';
import { skippedAnswer } from './skip.ts';
import { showYesNo, yesNoAnswer } from './yes-no.ts';

/** What a reply was understood as, in its one stored form. */
export const answerSchema = z.discriminatedUnion('kind', [
  shortTextAnswer,
  longTextAnswer,
  singleChoiceAnswer,
  multipleChoiceAnswer,
  yesNoAnswer,
  dateAnswer,
  phoneAnswer,
  addressAnswer,
  consentAnswer,
  skippedAnswer,
]);
export type Answer = z.infer<typeof answerSchema>;

/** How an answer is read back to the person: 昭和13年4月5日（1938年4月5日）, 090-1234-5678, the labels of options. */
export function showAnswer(question: Question, answer: Answer): string {
  switch (answer.kind) {
    case 'short-text':
    case 'long-text':
      return answer.text;
    case 'single-choice':
      return showSingleChoice(optionsOf(question), answer);
    case 'multiple-choice':
      return showMultipleChoice(optionsOf(question), answer);
    case 'yes-no':
      return showYesNo(answer);
    case 'date':
      return showDate(answer.date);
    case 'phone':
      return showPhone(answer);
    case 'address':
      return showAddress(answer);
    case 'consent':
      return '同意します';
    case 'skipped':
      return 'お答えなし';
  }
}

function optionsOf(question: Question) {
  return 'options' in question ? question.options : [];
}
