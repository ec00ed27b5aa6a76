import type { Reply } from '../domain/registration/questions/reply.ts';
import { questionSetSchema } from '../domain/registration/question-set.ts';
import {
  answerRegistration,
  beginRegistration,
  type RegistrationTalk,
  type TalkStep,
} from '../domain/registration/talk.ts';

/** The day of every talk of a test. */
export const today = '2026-11-23';

/** Questions with notes among them and one that depends on an earlier answer. */
export const set = questionSetSchema.parse({
  version: 3,
  verifyingQuestionId: 'birth',
  questions: [
    { id: 'hello', kind: 'note', ask: 'はじめます。', required: false },
    { id: 'name', kind: 'short-text', role: 'name', ask: 'お名前は？', required: true },
    { id: 'birth', kind: 'date', role: 'birth-date', ask: '生年月日は？', required: true },
    { id: 'has-pet', kind: 'yes-no', ask: '動物は？', required: true },
    {
      id: 'about-pets',
      kind: 'note',
      ask: '動物のことを聞きます。',
      required: false,
      askedWhen: { questionId: 'has-pet', is: ['yes'] },
    },
    {
      id: 'pets',
      kind: 'multiple-choice',
      ask: '何を？',
      required: true,
      options: [
        { code: 'dog', label: '犬' },
        { code: 'cat', label: '猫' },
        { code: 'bird', label: '鳥' },
      ],
      askedWhen: { questionId: 'has-pet', is: ['yes'] },
    },
    {
      id: 'pets-too',
      kind: 'note',
      ask: '動物のことも役場に伝えます。',
      required: false,
      askedWhen: { questionId: 'has-pet', is: ['yes'] },
    },
    { id: 'thanks', kind: 'note', ask: '次で終わりです。', required: false },
    { id: 'agree', kind: 'consent', ask: 'よろしいですか。', required: true },
  ],
});

const read = (reply: string | Reply): Reply => (typeof reply === 'string' ? { text: reply } : reply);
export const press = (pressed: string): Reply => ({ pressed });

/** The step that the last of some replies leads to; every one before it keeps the talk going. */
export function step(talk: RegistrationTalk, ...replies: (string | Reply)[]): TalkStep {
  let last: TalkStep = { is: 'going', talk };
  for (const reply of replies) {
    if (last.is !== 'going') throw new Error(`${last.is} before ${JSON.stringify(reply)}`);
    last = answerRegistration(last.talk, set, read(reply), today);
  }
  return last;
}

/** A registration after some replies, all of which keep it going. */
export function after(...replies: (string | Reply)[]): RegistrationTalk {
  const last = step(beginRegistration(set, 5), ...replies);
  if (last.is !== 'going') throw new Error(last.is);
  return last.talk;
}
