import { beforeEach, expect, test } from 'vitest';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { aSketch } from '../testing/a-sketch.ts';
import { aSubject } from '../testing/a-subject.ts';
import { worldAt } from '../testing/world-at.ts';
import { publishAgain, publishDraft } from './publish-questions.ts';
import { readQuestions, readVersion, readVersions } from './read-questions.ts';
import { saveDraft } from './save-draft.ts';

let town: ReturnType<typeof worldAt>;
beforeEach(async () => {
  town = worldAt('2026-11-23 10:00', { sendTimes: ['08:00', '10:00'] });
  await town.towns.change('demo', async (demo) =>
    demo.saveStaff(aStaffMember('sato', { role: 'admin', name: '佐藤' })),
  );
});

const drafts = (uid: string, verifyingQuestionId = 'phone') =>
  saveDraft(town.world, 'demo', 0, aSketch({}, { verifyingQuestionId }), uid, town.now());
const publishes = (uid: string) =>
  publishDraft(town.world, 'demo', 1, { live: 1, note: '電話で', uid }, town.now());

test('what is live and what is drafted, with whoever wrote it by their name, and what a preview needs', async () => {
  await drafts('sato');
  const read = await readQuestions(town.world, 'demo');
  expect(read).toMatchObject({
    live: { set: { version: 1 }, by: null },
    draft: { revision: 1, sketch: { verifyingQuestionId: 'phone', savedBy: '佐藤' } },
    kinds: { 'birth-date': 'date', district: 'single-choice' },
    settings: { name: 'ひだまり町' },
    sendTimes: [
      { waveId: 'w1', time: '08:00' },
      { waveId: 'w2', time: '10:00' },
    ],
  });
});

test('without a draft there is none, and somebody whose account is gone has no name', async () => {
  expect((await readQuestions(town.world, 'demo')).draft).toEqual({ revision: 0, sketch: null });
  await drafts('gone');
  expect((await readQuestions(town.world, 'demo')).draft.sketch?.savedBy).toBeNull();
});

test('the versions, the newest first, with who answered them', async () => {
  await town.towns.change('demo', async (it) => {
    it.saveSubject(aSubject('s1'));
    it.saveSubject(aSubject('s2', { status: 'blocked' }));
    it.saveSubject(aSubject('s3', { questionSetVersion: 2 }));
  });
  await drafts('sato');
  await publishes('sato');
  expect(await readVersions(town.world, 'demo', null)).toEqual({
    versions: [
      { version: 2, at: town.now(), by: '佐藤', note: '電話で', repeats: null, people: 1 },
      { version: 1, at: 0, by: null, note: '', repeats: null, people: 2 },
    ],
    more: false,
  });
});

test('of 21 versions twenty are a page, and the last one is on the next', async () => {
  await drafts('sato');
  await publishes('sato');
  for (let live = 2; live <= 20; live++) {
    const publishing = { live, note: '', uid: 'sato' };
    await publishAgain(town.world, 'demo', live - 1, publishing, town.now());
  }
  const first = await readVersions(town.world, 'demo', null);
  expect(first.versions.map(({ version }) => version)).toEqual(Array.from({ length: 20 }, (_, n) => 21 - n));
  expect(first.more).toBe(true);
  const second = await readVersions(town.world, 'demo', 2);
  expect(second).toMatchObject({ versions: [{ version: 1 }], more: false });
});

test('one version; one that was never published is refused', async () => {
  expect((await readVersion(town.world, 'demo', 1)).set.questions).toHaveLength(7);
  await expect(readVersion(town.world, 'demo', 2)).rejects.toMatchObject({ code: 'no-such-version' });
});
