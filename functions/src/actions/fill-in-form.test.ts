import { describe, expect, test } from 'vitest';
import type { LiffInput } from '../contract/liff.ts';
import { standardQuestions } from '../domain/registration/standard-questions.ts';
import { aPublication } from '../testing/a-publication.ts';
import { pagesIn } from '../testing/pages-in.ts';
import { at, presses, says, worldAt } from '../testing/world-at.ts';

type Reply = LiffInput<'registration.answer'>['reply'];
const REPLIES: [string, Reply][] = [
  ['name', { text: '山田 花子' }],
  ['kana', { text: 'ヤマダハナコ' }],
  ['birth-date', { text: 'Ｓ１３．４．５' }],
  ['phone', { text: '０９０－１２３４－５６７８' }],
  ['district', { pressed: 'd1' }],
  ['consent', { pressed: 'agree' }],
];

function aForm() {
  const town = worldAt('2026-11-23 10:00', { registrationMode: 'form' });
  const pages = pagesIn(town);
  const answer = (questionId: string, reply: Reply, version = 1) =>
    pages.ask('hanako', 'registration.answer', { version, questionId, reply });
  return {
    ...town,
    pages,
    answer,
    read: () => pages.ask('hanako', 'registration.read', {}),
    submit: () => pages.ask('hanako', 'registration.submit', { version: 1 }),
    fillIn: async (replies = REPLIES) => {
      for (const [questionId, reply] of replies) await answer(questionId, reply);
    },
  };
}
const refusal = (code: string) => ({ details: { refusal: code } });

test('a form begins with the live questions, the first of them open', async () => {
  const town = aForm();
  const form = await town.read();
  expect(form).toMatchObject({ is: 'form', version: 1, at: 'name' });
  const ids = form.is === 'form' ? form.items.map(({ question }) => question.id) : [];
  expect(ids).toEqual(REPLIES.map(([id]) => id));
});

test('an answer is read as in the talk, and shown as it was understood', async () => {
  const town = aForm();
  await town.fillIn();
  expect(await town.read()).toMatchObject({
    at: null,
    items: [
      { answer: { shown: '山田　花子' } },
      { answer: { shown: 'やまだはなこ' } },
      { answer: { shown: '昭和13年4月5日（1938年4月5日）', reply: { picked: '1938-04-05' } } },
      { answer: { shown: '090-1234-5678' } },
      { answer: { shown: '中央' } },
      { answer: { shown: '同意します' } },
    ],
  });
});

test('what cannot be read comes back with a sentence, and the answers so far stay', async () => {
  const town = aForm();
  await town.fillIn(REPLIES.slice(0, 2));
  expect(await town.answer('birth-date', { text: '昭和64年1月8日' })).toEqual({
    is: 'problem',
    questionId: 'birth-date',
    code: 'wrong-era',
    sentence: expect.stringContaining('平成元年1月8日'),
    offered: '1989-01-08',
  });
  expect(await town.read()).toMatchObject({ at: 'birth-date' });
});

test('sent, it is a registration; the talk hears only that, and the number; sent again, the number is the same', async () => {
  const town = aForm();
  await town.fillIn();
  const sent = await town.submit();
  expect(await town.submit()).toEqual(sent);
  expect(await town.read()).toEqual(sent);
  await town.goTo('2026-11-23 10:05');
  const number = sent.registrationNumber;
  expect(town.heardBy('hanako')).toEqual([{ kind: 'registered-by-form', number }]);
  const subject = await town.towns.read('demo', (demo) => demo.subjectOf('hanako'));
  expect(subject).toMatchObject({ registrationNumber: number, name: '山田　花子', status: 'active' });
  expect(JSON.stringify(await town.towns.read('demo', (demo) => demo.conversation('hanako')))).not.toContain(
    '山田',
  );
});

test('with a question open it is not sent', async () => {
  const town = aForm();
  await town.fillIn(REPLIES.slice(0, 5));
  await expect(town.submit()).rejects.toMatchObject(refusal('form-incomplete'));
});

describe('a form that is not the one to go on with is over', () => {
  test('a day after it was begun, to the millisecond', async () => {
    const town = aForm();
    const begun = town.now();
    await town.fillIn();
    town.sleepUntil(begun + 24 * 3_600_000 - 1);
    expect(await town.read()).toMatchObject({ at: null });
    town.sleepUntil(begun + 24 * 3_600_000);
    await expect(town.submit()).rejects.toMatchObject(refusal('form-over'));
    await expect(town.answer('consent', { pressed: 'agree' })).rejects.toMatchObject(refusal('form-over'));
    expect(await town.read()).toMatchObject({ at: 'name', items: [{ answer: null }, {}, {}, {}, {}, {}] });
  });

  test('where other questions were published before its first answer; one that was begun keeps its own', async () => {
    const town = aForm();
    await town.fillIn(REPLIES.slice(0, 1));
    town.towns.documents.set('demo/questionSets/2', aPublication(standardQuestions(2, ['東', '西'])));
    await town.towns.change('demo', async (demo) => {
      const municipality = await demo.municipality();
      const settings = { ...municipality.settings, questionSetVersion: 2 };
      demo.saveMunicipality({ ...municipality, settings });
    });
    await town.answer('kana', { text: 'やまだはなこ' });
    const other = town.pages.ask('jiro', 'registration.answer', {
      version: 1,
      questionId: 'name',
      reply: { text: '次郎' },
    });
    await expect(other).rejects.toMatchObject(refusal('form-over'));
  });

  test('after it was stopped: nothing of it is kept', async () => {
    const town = aForm();
    await town.fillIn();
    for (const _twice of [1, 2]) await town.pages.ask('hanako', 'registration.stop', {});
    const kept = await town.towns.read('demo', (demo) => demo.conversation('hanako'));
    expect(kept).toMatchObject({ talk: null, handled: [] });
    await expect(town.submit()).rejects.toMatchObject(refusal('form-over'));
  });
});

describe('in the talk of a municipality that registers by form', () => {
  test.each([
    ['見守りを受ける', presses({ do: 'register' }), 'register-by-form'],
    ['「登録」', says('登録'), 'register-by-form'],
    ['家族として登録する', presses({ do: 'watch' }), 'watch-by-form'],
  ])('%s is answered with the way to the page, and nothing is asked', async (_name, what, kind) => {
    const town = aForm();
    await town.does('hanako', what);
    expect(town.kindsHeardBy('hanako')).toEqual([kind]);
    await town.does('hanako', says('山田 花子'));
    expect(town.kindsHeardBy('hanako').at(-1)).toBe('menu');
  });

  test('a talk from before is gone on with on the page, where it stood; what is typed is not taken', async () => {
    const town = worldAt('2026-11-23 10:00');
    await town.does('hanako', presses({ do: 'register' }));
    await town.does('hanako', says('山田 花子'));
    await town.towns.change('demo', async (demo) => {
      const municipality = await demo.municipality();
      const settings = { ...municipality.settings, registrationMode: 'form' as const };
      demo.saveMunicipality({ ...municipality, settings });
    });
    await town.does('hanako', says('やまだはなこ'));
    expect(town.kindsHeardBy('hanako').at(-1)).toBe('register-by-form');
    const form = await pagesIn(town).ask('hanako', 'registration.read', {});
    expect(form).toMatchObject({
      at: 'kana',
      items: [{ answer: { shown: '山田　花子' } }, {}, {}, {}, {}, {}],
    });
    await town.does('hanako', says('やめる'));
    expect(town.kindsHeardBy('hanako').at(-1)).toBe('registration-stopped');
  });

  test('what was registered is on the page, not in the talk; withdrawing is still done there', async () => {
    const town = aForm();
    await town.fillIn();
    await town.submit();
    await town.goTo('2026-11-23 10:05');
    for (const what of [presses({ do: 'registration' }), presses({ do: 'change', questionId: 'name' })]) {
      await town.does('hanako', what);
      expect(town.kindsHeardBy('hanako').at(-1)).toBe('own-page');
    }
    await town.does('hanako', presses({ do: 'withdraw', sure: true }));
    expect(town.kindsHeardBy('hanako').at(-1)).toBe('withdrawn');
  });
});

test('a registration by form is a sign of life like one in the talk', async () => {
  const town = aForm();
  await town.fillIn();
  await town.submit();
  const subject = await town.towns.read('demo', (demo) => demo.subjectOf('hanako'));
  expect(subject?.lastReport).toMatchObject({ firstKind: 'registered', firstAt: at('2026-11-23 10:00') });
});
