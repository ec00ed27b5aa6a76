import functionsTest from 'firebase-functions-test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readQuestions, readVersions } from '../../functions/src/actions/read-questions.ts';
import { saveDraft } from '../../functions/src/actions/save-draft.ts';
import { weighDraft } from '../../functions/src/actions/weigh-draft.ts';
import type { World } from '../../functions/src/actions/world.ts';
import { answerEvent } from '../../functions/src/actions/answer-event.ts';
import { countDay } from '../../functions/src/actions/count-day.ts';
import { searchSilence } from '../../functions/src/actions/search-silence.ts';
import { sweep } from '../../functions/src/actions/sweep.ts';
import { withWave } from '../../functions/src/domain/municipality.ts';
import { standardQuestions } from '../../functions/src/domain/registration/standard-questions.ts';
import { staffApiFor } from '../../functions/src/triggers/staff-api.ts';
import { aMunicipality, firstWave } from '../../functions/src/testing/a-municipality.ts';
import { aPublication } from '../../functions/src/testing/a-publication.ts';
import { aDraftQuestion, aSketch } from '../../functions/src/testing/a-sketch.ts';
import { aStaffMember } from '../../functions/src/testing/a-staff-member.ts';
import { at } from '../../functions/src/testing/world-at.ts';
import { aTown } from './a-town.ts';
import { openDatabase, type Database } from './database.ts';

/** The budgets of design.md §6, counted as Firestore bills them. */
let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
const testing = functionsTest();
afterAll(() => {
  testing.cleanup();
  return database.close();
});

test('a round of 10,000 subjects: 20 requests, at most 25 reads and 25 writes', async () => {
  const { world, outside, count } = await aTown(database, 10_000);
  const cost = await count(() => sweep(world, at('2026-11-23 08:00')));
  expect(outside.calls.filter(({ to }) => to === 'multicast')).toHaveLength(20);
  expect(new Set(outside.heard.map(({ who }) => who)).size).toBe(10_000);
  expect(cost.reads).toBeLessThanOrEqual(25);
  expect(cost.writes).toBeLessThanOrEqual(25);
}, 60_000);

test.each([
  [0, '2026-11-24', 7, 7],
  // Besides them: the municipality and the roster they leave, and whose turn is next.
  [3, '2026-11-23', 7 + 3 + 3, 7 + 3 + 2],
])(
  'a round of 1,000 on a day on which %i pauses turn, of many that are to come',
  async (turning, nextPauseOn, reads, writes) => {
    const pause = { through: '2026-11-30', reason: 'stay', by: { role: 'subject' } } as const;
    const { world, outside, count, of } = await aTown(database, 1_000, (n) => ({
      pause: n < 100 ? { ...pause, from: n < turning ? '2026-11-23' : '2026-11-24' } : null,
    }));
    const { waves, ...town } = (await of.municipality.get()).data() ?? aMunicipality('demo', 0);
    await of.municipality.set({ ...town, waves: waves.map((wave) => ({ ...wave, nextPauseOn })) });
    const cost = await count(() => sweep(world, at('2026-11-23 08:00')));
    expect(outside.heard.filter(({ said }) => said.kind === 'check-in')).toHaveLength(1_000 - turning);
    expect(cost.reads).toBeLessThanOrEqual(reads);
    expect(cost.writes).toBeLessThanOrEqual(writes);
  },
  60_000,
);

test('a tap: at most 2 reads, 2 writes and 1 reply; so is the second of the day', async () => {
  const { world, outside, count } = await aTown(database, 600);
  await sweep(world, at('2026-11-23 08:00'));
  outside.calls.length = 0;
  for (const minute of ['08:01', '08:02']) {
    const event = {
      id: minute,
      lineUserId: 'line-s599',
      at: at(`2026-11-23 ${minute}`),
      what: { is: 'pressed', press: { do: 'well' } },
      replyToken: `line-s599/${minute}`,
      late: false,
    } as const;
    const cost = await count(() => answerEvent(world, 'demo', event));
    expect(cost.reads).toBeLessThanOrEqual(2);
    expect(cost.writes).toBeLessThanOrEqual(2);
  }
  expect(outside.calls.map(({ to }) => to)).toEqual(['reply', 'reply']);
});

test('the end of a day of 10,000: two reads a thousand people and 2 more, two writes', async () => {
  const { world, count } = await aTown(database, 10_000);
  await sweep(world, at('2026-11-23 08:00'));
  const found = await world.towns.read('demo', (town) => town.municipality());
  const cost = await count(() => countDay(world, found, at('2026-11-24 00:00')));
  expect(cost.reads).toBeLessThanOrEqual(22);
  expect(cost.writes).toBe(2);
}, 60_000);

test.each([0, 3])(
  'the search for silence in 3,000: reads %i newly silent + open alerts + 5; again: no write',
  async (silent) => {
    const open = 7;
    const { world, outside, count, of } = await aTown(database, 3_000, (n) => {
      if (n < silent) return { answeredThrough: 3 };
      // Some have an N of their own: they are found when it is theirs, and not before.
      if (n > 2_900) return { answeredThrough: 3, thresholds: [{ rounds: 14, since: 0 }] };
      if (n > 2_899 && silent > 0) return { answeredThrough: 4, thresholds: [{ rounds: 1, since: 0 }] };
      return n < silent + open ? { answeredThrough: 2, alertId: `a${n}` } : { answeredThrough: 5 };
    });
    const begun = aMunicipality('demo', at('2026-11-23 09:00'));
    const due = { ...firstWave(begun), seq: 5, nextAlertAt: at('2026-11-23 12:30') };
    await of.municipality.set(withWave(begun, due));

    // The search itself; what it decides to say is delivered, and paid for, afterwards.
    const now = at('2026-11-23 12:30');
    const first = await count(async () => {
      await world.towns.dueMunicipalities(now);
      await searchSilence(world, 'demo', 'w1', now);
    });
    const found = silent > 0 ? silent + 1 : 0;
    expect((await of.alerts.count().get()).data().count).toBe(found);
    expect(first.reads).toBeLessThanOrEqual(found + open + 5);

    await sweep(world, now);
    outside.calls.length = 0;
    const second = await count(() => sweep(world, now));
    expect(second.writes).toBe(0);
    expect(outside.calls).toEqual([]);
  },
  60_000,
);

test('a list of 10,000 subjects: at most 60 reads for a first page, sorted, filtered or searched for, and for the next', async () => {
  const { world, count, of } = await aTown(database, 10_000, (n) => ({
    name: `山田　${n}`,
    kana: `やまだ　${String.fromCharCode(0x3042 + (n % 80))}`,
    answeredThrough: n % 3 === 0 ? 4 : 5,
    registeredAt: n,
  }));
  await of.questionSets.doc('1').set(aPublication(standardQuestions(1, ['中央', '北'])));
  const now = at('2026-11-23 09:00');
  const municipality = aMunicipality('demo', now);
  const asked = { ...firstWave(municipality), seq: 5, lastRoundOn: '2026-11-23' };
  await of.municipality.set(withWave(municipality, asked));
  await of.staff.doc('u').set(aStaffMember('u'));
  const api = testing.wrap(
    staffApiFor(
      () => world,
      () => now,
    ),
  );
  const ask = (call: string, input: object) =>
    api({
      auth: { uid: 'u', token: { municipalityId: 'demo', role: 'staff' } },
      data: { call, input },
      rawRequest: {},
      acceptsStreaming: false,
    } as never) as Promise<{ people: object[]; next: object }>;

  for (const [whom, order] of [
    [{ are: 'everybody' }, 'kana'],
    [{ are: 'everybody' }, 'report-newest'],
    [{ are: 'in-state', state: 'waiting' }, 'kana'],
    [{ are: 'in-state', state: 'waiting' }, 'report-oldest'],
    [{ are: 'in-state', state: 'answered' }, 'registered-newest'],
    [{ are: 'out-of-reach' }, 'kana'],
    [{ are: 'found', typed: 'ヤマ' }, 'kana'],
  ] as const) {
    let after: object | null = null;
    for (const _page of ['first', 'next']) {
      const cost = await count(async () => {
        const page = await ask('subjects.list', { whom, order, after });
        expect(page.people).toHaveLength(50);
        after = page.next;
      });
      expect(cost.reads, JSON.stringify({ whom, order })).toBeLessThanOrEqual(60);
    }
  }
  // A count is billed a read a thousand, and is asked once.
  const counted = await count(() => ask('subjects.count', { whom: { are: 'everybody' } }));
  expect(counted.reads).toBeLessThanOrEqual(12);
}, 120_000);

test('the questions page at 10,000 people: what is asked, the versions and what a draft means, at most 60 reads each', async () => {
  const { world, count } = await aTown(database, 10_000, (n) => ({ questionSetVersion: 1 + (n % 20) }));
  const now = at('2026-11-23 10:00');
  const { questions, ...set } = standardQuestions(1, ['中央', '北']);
  await world.towns.change('demo', async (town) => {
    const municipality = await town.municipality();
    town.saveMunicipality({
      ...municipality,
      settings: { ...municipality.settings, questionSetVersion: 20 },
    });
    for (let version = 1; version <= 20; version++) {
      town.savePublication(aPublication({ ...set, questions, version }, { by: 'sato' }));
    }
  });
  const sketch = aSketch();
  const pet = aDraftQuestion('pet', { kind: 'yes-no' });
  await saveDraft(world, 'demo', 0, { ...sketch, questions: [...sketch.questions, pet] }, 'sato', now);
  for (const asked of [readQuestions, (it: World, id: string) => readVersions(it, id, null), weighDraft]) {
    expect((await count(() => asked(world, 'demo'))).reads).toBeLessThanOrEqual(60);
  }
}, 60_000);
