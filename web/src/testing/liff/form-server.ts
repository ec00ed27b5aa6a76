import type { LiffAnswer } from 'functions/contract/liff.ts';
import { Refusal } from 'functions/domain/refusal.ts';
import { answerInForm, completeAnswers, formItems } from 'functions/domain/registration/form.ts';
import { standardQuestions } from 'functions/domain/registration/standard-questions.ts';
import { beginRegistration } from 'functions/domain/registration/talk.ts';
import type { QuestionSet } from 'functions/domain/registration/question-set.ts';
import type { LiffAnswers } from './fake-liff-api.ts';

type Form = Extract<LiffAnswer<'registration.read'>, { is: 'form' }>;
type Registered = Extract<LiffAnswer<'registration.read'>, { is: 'registered' }>;

export interface FormServer {
  registered: Registered | null;
  /** The questions are others by now. */
  over: boolean;
  answers: LiffAnswers;
}

const TODAY = '2026-11-26';
const REGISTERED: Registered = { is: 'registered', registrationNumber: '123456789', sendTime: '08:00' };

/** The registration behind the form: answers are read and kept by the domain's own rules, as liffApi does it. */
export function formServer(set: QuestionSet = standardQuestions(3, ['中央', '北', '南'])): FormServer {
  let talk = beginRegistration(set, 0);
  const form = (): Form => ({
    is: 'form',
    version: set.version,
    items: formItems(set, talk.answers),
    at: talk.at,
  });
  const server: FormServer = {
    registered: null,
    over: false,
    answers: {
      'registration.read': async () => server.registered ?? form(),
      'registration.answer': async ({ questionId, reply }) => {
        if (server.over) throw new Refusal('form-over');
        const came = answerInForm(talk, set, questionId, reply, TODAY);
        if (came.is === 'not-asked') throw new Refusal('form-over');
        if (came.is === 'taken') {
          talk = came.talk;
          return form();
        }
        const { code } = came.problem;
        const offered = came.problem.code === 'wrong-era' ? came.problem.date : null;
        return { is: 'problem', questionId, code, sentence: `読み取れません（${code}）。`, offered };
      },
      'registration.submit': async () => {
        if (completeAnswers(set, talk.answers) === null) throw new Refusal('form-incomplete');
        server.registered = REGISTERED;
        return REGISTERED;
      },
      'registration.stop': async () => {
        talk = beginRegistration(set, 0);
        return {};
      },
      'mine.invitation': async () => ({
        url: 'https://liff.line.me/1000000001-demo/watch/abc',
        forward: 'ひだまり町の見守りに登録しました。\n登録番号：1234-5678-9',
      }),
    },
  };
  return server;
}
