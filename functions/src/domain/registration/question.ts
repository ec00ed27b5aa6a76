import { readAddress } from './questions/address.ts';
import type { Answer } from './questions/answer.ts';
import { CONSENT_BUTTONS, readConsent } from './questions/consent.ts';
import { readDate } from './questions/date.ts';
import { readLongText } from './questions/long-text.ts';
import { multipleChoiceButtons, readMultipleChoice } from './questions/multiple-choice.ts';
import { readPhone } from './questions/phone.ts';
import type { Question } from './questions/question-schema.ts';
import { notUnderstood, understood, type Reading } from './questions/reading.ts';
import type { Button, ReadingContext, Reply } from './questions/reply.ts';
import { readShortText } from './questions/short-text.ts';
import { readSingleChoice, singleChoiceButtons } from './questions/single-choice.ts';
import { isSkip, SKIP } from './questions/skip.ts';
import { readYesNo, YES_NO_BUTTONS } from './questions/yes-no.ts';

export { answerSchema, showAnswer, type Answer } from './questions/answer.ts';
export { questionSchema, type Question } from './questions/question-schema.ts';

/** Reads one reply as the answer to a question. A note is passed by any reply. */
export function readReply(question: Question, reply: Reply, context: ReadingContext): Reading<Answer> {
  if (!needsAnswer(question)) return understood({ kind: 'skipped' });
  if ('other' in reply) return notUnderstood({ code: 'needs-text', got: reply.other });
  if (isSkip(question, reply)) {
    return question.required ? notUnderstood({ code: 'needs-answer' }) : understood({ kind: 'skipped' });
  }
  return readByKind(question, reply, context);
}

/** A note is shown and passed; everything else is answered. */
export function needsAnswer(question: Question): boolean {
  return question.kind !== 'note';
}

/** The buttons that a question offers, in their order; a press is read back as `{ pressed }`. */
export function buttonsOf(question: Question): Button[] {
  const optional = needsAnswer(question) && !question.required;
  return [...ownButtonsOf(question), ...(optional ? [SKIP] : [])];
}

function readByKind(question: Question, reply: Reply, context: ReadingContext): Reading<Answer> {
  switch (question.kind) {
    case 'short-text':
      return fromText(reply, (text) => readShortText(question, text));
    case 'long-text':
      return fromText(reply, readLongText);
    case 'phone':
      return fromText(reply, readPhone);
    case 'address':
      return fromText(reply, (text) => readAddress(question, text));
    case 'single-choice':
      return readSingleChoice(question, reply);
    case 'multiple-choice':
      return readMultipleChoice(question, reply, context);
    case 'yes-no':
      return readYesNo(reply);
    case 'date':
      return readDate(question, reply, context);
    case 'consent':
      return readConsent(reply);
    case 'note':
      return understood({ kind: 'skipped' });
  }
}

function ownButtonsOf(question: Question): readonly Button[] {
  switch (question.kind) {
    case 'single-choice':
      return singleChoiceButtons(question);
    case 'multiple-choice':
      return multipleChoiceButtons(question);
    case 'yes-no':
      return YES_NO_BUTTONS;
    case 'consent':
      return CONSENT_BUTTONS;
    default:
      return [];
  }
}

function fromText(reply: Reply, read: (text: string) => Reading<Answer>): Reading<Answer> {
  if ('text' in reply) return reply.text.trim() === '' ? notUnderstood({ code: 'empty' }) : read(reply.text);
  return notUnderstood({ code: 'needs-text', got: 'picked' in reply ? 'date' : 'button' });
}
