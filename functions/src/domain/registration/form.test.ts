import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishableSketch } from '../../testing/a-sketch.ts';
import { set, today } from '../../testing/a-talk.ts';
import { asSet } from './draft.ts';
import {
  answerInForm,
  changeInForm,
  completeAnswers,
  formItems,
  readFormReply,
  replyOf,
  type FormReply,
} from './form.ts';
import { answerRegistration, beginRegistration, type RegistrationTalk } from './talk.ts';
import { needsAnswer, type Answer, type Question } from './question.ts';

const begun = beginRegistration(set, 5);
const name: [string, FormReply] = ['name', { text: '山田花子' }];
const birth: [string, FormReply] = ['birth', { text: '昭和１３年４月５日' }];
const noPet: [string, FormReply] = ['has-pet', { pressed: 'no' }];
const pet: [string, FormReply] = ['has-pet', { pressed: 'yes' }];
const agree: [string, FormReply] = ['agree', { pressed: 'agree' }];

function filled(...replies: [string, FormReply][]): RegistrationTalk {
  return replies.reduce((talk, [questionId, reply]) => {
    const outcome = answerInForm(talk, set, questionId, reply, today);
    if (outcome.is !== 'taken') throw new Error(`${questionId}: ${JSON.stringify(outcome)}`);
    return outcome.talk;
  }, begun);
}
const asked = ({ answers }: RegistrationTalk) => formItems(set, answers).map(({ question }) => question.id);

test('any question that is asked can be answered, in any order; it goes on with the first that is open', () => {
  expect(filled(agree, birth).at).toBe('name');
  expect(filled(agree, birth, name).at).toBe('has-pet');
  expect(filled(agree, birth, name, noPet)).toMatchObject({
    at: null,
    answers: { birth: { date: '1938-04-05' } },
  });
});

test('a form is gone on with in the talk, and the other way round', () => {
  const talked = answerRegistration(begun, set, { text: '山田花子' }, today);
  const inTalk = talked.is === 'going' ? talked.talk : null;
  expect(inTalk).toEqual(filled(name));
});

test('what an answer makes needless is not asked, nor registered; what it opens is missing', () => {
  const pets = filled(name, birth, agree, pet);
  expect(asked(pets)).toContain('pets');
  expect(completeAnswers(set, pets.answers)).toBeNull();
  const chosen = answerInForm(pets, set, 'pets', { chosen: ['cat', 'dog', 'cow'] }, today);
  expect(chosen).toMatchObject({ talk: { at: null, answers: { pets: { codes: ['dog', 'cat'] } } } });
  const without =
    chosen.is === 'taken' && answerInForm(chosen.talk, set, 'has-pet', { pressed: 'no' }, today);
  const answers = without && without.is === 'taken' ? completeAnswers(set, without.talk.answers) : null;
  expect(Object.keys(answers ?? {}).toSorted()).toEqual(['agree', 'birth', 'has-pet', 'name']);
});

test('a question that is not asked takes no answer', () => {
  expect(answerInForm(begun, set, 'pets', { chosen: ['dog'] }, today)).toEqual({ is: 'not-asked' });
  expect(answerInForm(begun, set, 'nothing', { text: 'x' }, today)).toEqual({ is: 'not-asked' });
});

test('what cannot be read is a problem, and nothing is lost', () => {
  const outcome = answerInForm(filled(name), set, 'birth', { text: '昭和64年1月8日' }, today);
  expect(outcome).toMatchObject({
    is: 'problem',
    questionId: 'birth',
    problem: { code: 'wrong-era', date: '1989-01-08' },
  });
  expect(filled(name, ['birth', { picked: '1989-01-08' }]).answers['birth']).toEqual({
    kind: 'date',
    date: '1989-01-08',
  });
});

test('one option pressed is all of them; none, where one must be, is a problem', () => {
  expect(filled(name, pet, ['pets', { pressed: 'cat' }]).answers['pets']).toEqual({
    kind: 'multiple-choice',
    codes: ['cat'],
  });
  const none = answerInForm(filled(name, pet), set, 'pets', { chosen: [] }, today);
  expect(none).toMatchObject({ is: 'problem', problem: { code: 'nothing-chosen' } });
  const wrong = answerInForm(begun, set, 'name', { chosen: ['cat'] }, today);
  expect(wrong).toMatchObject({ is: 'problem', problem: { code: 'not-an-option' } });
});

test('an answer fills its field with what is read as that answer again', () => {
  const answerOf = (question: Question, n: number): Answer | null => {
    const options = 'options' in question ? question.options.map(({ code }) => code) : [];
    const replies: FormReply[] = [
      { text: `山田 花子${n}` },
      { text: 'やまだ はなこ' },
      { text: '090-1234-5678' },
      { text: '〒123-4567 緑町1-2' },
      { picked: '1938-04-05' },
      { pressed: options[n % Math.max(1, options.length)] ?? 'yes' },
      { chosen: options.slice(0, n) },
      { pressed: 'agree' },
    ];
    const read = replies.map((reply) => readFormReply(question, reply, today)).find(({ ok }) => ok);
    return read?.ok ? read.answer : null;
  };
  let tried = 0;
  fc.assert(
    fc.property(publishableSketch, fc.integer({ min: 1, max: 5 }), (sketch, n) => {
      for (const question of asSet(sketch, 1).questions.filter(needsAnswer)) {
        const answer = answerOf(question, n);
        if (!answer) continue;
        tried += 1;
        expect(readFormReply(question, replyOf(answer), today)).toEqual({ ok: true, answer });
      }
    }),
  );
  expect(tried).toBeGreaterThan(100);
});

describe('changing what is registered', () => {
  const { answers } = filled(name, birth, noPet, agree);

  test('keeps the other answers', () => {
    const changed = changeInForm(set, answers, [{ questionId: 'name', reply: { text: '山田 華子' } }], today);
    expect(changed).toEqual({
      is: 'changed',
      answers: { ...answers, name: { kind: 'short-text', text: '山田　華子' } },
    });
  });

  test('asks what a new answer opens, and takes both together', () => {
    const opening = { questionId: 'has-pet', reply: { pressed: 'yes' } };
    expect(changeInForm(set, answers, [opening], today)).toMatchObject({
      is: 'asks',
      item: { question: { id: 'pets' }, answer: null },
    });
    const both = [opening, { questionId: 'pets', reply: { chosen: ['dog'] } }];
    expect(changeInForm(set, answers, both, today)).toMatchObject({
      is: 'changed',
      answers: { pets: { codes: ['dog'] } },
    });
  });

  test('never takes consent back', () => {
    expect(
      changeInForm(set, answers, [{ questionId: 'agree', reply: { pressed: 'disagree' } }], today),
    ).toEqual({ is: 'not-asked' });
  });
});
