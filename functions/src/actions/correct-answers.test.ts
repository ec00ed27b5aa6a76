import { beforeEach, expect, test } from 'vitest';
import type { FormReply } from '../domain/registration/form.ts';
import type { Subject } from '../domain/subject.ts';
import { registers, watches } from '../testing/stories.ts';
import { worldAt } from '../testing/world-at.ts';
import { correctAnswers, readAnswers } from './correct-answers.ts';

let town: ReturnType<typeof worldAt>;
let subjectId: string;
let number: string;
beforeEach(async () => {
  town = worldAt('2026-11-23 10:00');
  number = await registers(town, 'hanako');
  subjectId = (await town.towns.read('demo', (demo) => demo.subjectOf('hanako')))?.id ?? '';
});

const known = async () => (await town.towns.read('demo', (demo) => demo.subject(subjectId))) as Subject;
const correct = async (replies: Record<string, FormReply>, revision?: number) =>
  correctAnswers(
    town.world,
    'demo',
    { subjectId, revision: revision ?? (await known()).revision, replies },
    town.now(),
  );

test('each answer stands there as it can be typed over, by the version it was given to; consent is not among them', async () => {
  const { version, verifyingQuestionId, fields } = await readAnswers(town.world, 'demo', subjectId);
  expect({ version, verifyingQuestionId }).toEqual({ version: 1, verifyingQuestionId: 'birth-date' });
  const typed = fields.map(({ question, reply }) => [question.id, reply]);
  expect(typed).toContainEqual(['birth-date', { text: '昭和13年4月5日（1938年4月5日）' }]);
  expect(typed).toContainEqual(['phone', { text: '090-1234-5678' }]);
  expect(fields.map(({ question }) => question.kind)).not.toContain('consent');
});

test('what is typed is read as in the talk; the names follow, consent stays, and it is one revision more', async () => {
  const before = await known();
  const replies = { name: { text: '佐藤 花子' }, phone: { text: '０３（１２３４）５６７８' } };
  expect(await correct(replies)).toEqual({ problems: {}, revision: before.revision + 1 });
  expect(await known()).toMatchObject({
    revision: before.revision + 1,
    name: '佐藤　花子',
    kana: before.kana,
    answers: { phone: { number: '+81312345678' }, consent: before.answers['consent'] },
  });
});

test('with one that cannot be read nothing changes, and it is said why, for each', async () => {
  const before = await known();
  const { problems } = await correct({
    name: { text: '佐藤 花子' },
    phone: { text: 'わかりません' },
    'birth-date': { text: '13年4月5日' },
  });
  expect(problems).toEqual({
    phone: { code: 'not-a-phone' },
    'birth-date': { code: 'ambiguous-date' },
  });
  expect(await known()).toEqual(before);
});

test('a verifying answer that was corrected is what a family has to know; who watches already goes on', async () => {
  await watches(town, 'megumi', number);
  await correct({ 'birth-date': { text: 'S14.5.6' } });
  await watches(town, 'ichiro', number);
  expect(town.kindsHeardBy('ichiro').at(-1)).toBe('family-number');
  await watches(town, 'ichiro', number, '昭和14年5月6日');
  expect((await known()).watchers.map(({ lineUserId }) => lineUserId)).toEqual(['megumi', 'ichiro']);
});

test('again it changes nothing and is no quarrel; who has seen an older state changes nothing, and hears so', async () => {
  await correct({ name: { text: '佐藤 花子' } });
  const once = await known();
  expect(await correct({ name: { text: '佐藤　花子' } }, 0)).toEqual({ problems: {}, revision: null });
  await expect(correct({ name: { text: '鈴木 花子' } }, 0)).rejects.toMatchObject({
    code: 'changed-meanwhile',
  });
  expect(await known()).toEqual(once);
});

test('there must be somebody', async () => {
  const nobody = { subjectId: 'x', revision: 0, replies: {} };
  const none = { code: 'no-such-subject' };
  await expect(correctAnswers(town.world, 'demo', nobody, town.now())).rejects.toMatchObject(none);
  await expect(readAnswers(town.world, 'demo', 'x')).rejects.toMatchObject(none);
});
