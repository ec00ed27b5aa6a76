import { z } from 'zod';
import { addressQuestion } from './address.ts';
import { consentQuestion } from './consent.ts';
import { dateQuestion } from './date.ts';
import { longTextQuestion } from './long-text.ts';
import { multipleChoiceQuestion } from './multiple-choice.ts';
import { noteQuestion } from './note.ts';
import { phoneQuestion } from './phone.ts';
import { shortTextQuestion } from './short-text.ts';
import { singleChoiceQuestion } from './single-choice.ts';
import { yesNoQuestion } from './yes-no.ts';

/** A question of a municipality's registration, as the designer stores it. */
export const questionSchema = z.discriminatedUnion('kind', [
  shortTextQuestion,
  longTextQuestion,
  singleChoiceQuestion,
  multipleChoiceQuestion,
  yesNoQuestion,
  dateQuestion,
  phoneQuestion,
  addressQuestion,
  consentQuestion,
  noteQuestion,
]);
export type Question = z.infer<typeof questionSchema>;
