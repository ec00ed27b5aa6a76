import { needsAnswer, type Answer, type Question } from 'functions/domain/registration/question.ts';
import { appliesTo, type QuestionSet } from 'functions/domain/registration/question-set.ts';

/**
 * Answers to everything that is asked before a question, such that the question itself is asked: so somebody who looks at it
 * alone sees it in its place, and can go on from there.
 */
export function answersBefore({ questions }: QuestionSet, questionId: string): Record<string, Answer> {
  const wanted = wantedCodes(questions, questionId);
  const place = questions.findIndex(({ id }) => id === questionId);
  const answers: Record<string, Answer> = {};
  for (const question of questions.slice(0, Math.max(place, 0))) {
    if (!needsAnswer(question) || !appliesTo(question, answers)) continue;
    answers[question.id] = sampleAnswer(question, wanted.get(question.id));
  }
  return answers;
}

/** Which answers a question waits for, and the questions that those answers wait for in turn. */
function wantedCodes(questions: Question[], questionId: string): Map<string, string> {
  const wanted = new Map<string, string>();
  let waiting = questions.find(({ id }) => id === questionId)?.askedWhen;
  while (waiting && !wanted.has(waiting.questionId)) {
    const { questionId: asked, is } = waiting;
    wanted.set(asked, is[0] ?? '');
    waiting = questions.find(({ id }) => id === asked)?.askedWhen;
  }
  return wanted;
}

function sampleAnswer(question: Question, code: string | undefined): Answer {
  switch (question.kind) {
    case 'short-text':
      return { kind: 'short-text', text: question.role === 'kana' ? 'やまだ　はなこ' : '山田　花子' };
    case 'long-text':
      return { kind: 'long-text', text: '特にありません。' };
    case 'single-choice':
      return { kind: 'single-choice', code: code ?? question.options[0]?.code ?? '' };
    case 'multiple-choice':
      return { kind: 'multiple-choice', codes: [code ?? question.options[0]?.code ?? ''] };
    case 'yes-no':
      return { kind: 'yes-no', yes: code !== 'no' };
    case 'date':
      return { kind: 'date', date: '1938-04-05' };
    case 'phone':
      return { kind: 'phone', number: '+819012345678' };
    case 'address':
      return { kind: 'address', postalCode: '1234567', address: 'ひだまり町中央1-2-3' };
    case 'consent':
      return { kind: 'consent', agreed: true };
    case 'note':
      return { kind: 'skipped' };
  }
}
