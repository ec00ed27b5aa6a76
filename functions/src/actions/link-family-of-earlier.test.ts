import { beforeEach, describe, expect, test } from 'vitest';
import { registrationNumber } from '../domain/registration-number.ts';
import { aSketch } from '../testing/a-sketch.ts';
import { registers, watches } from '../testing/stories.ts';
import { presses, says, worldAt } from '../testing/world-at.ts';
import { publishDraft } from './publish-questions.ts';
import { saveDraft } from './save-draft.ts';

const BORN = '昭和13年4月5日';
const PHONE = '090-1234-5678';

/** Hanako registered when the birth date verified, Haru after a version in which the telephone number does. */
let town: ReturnType<typeof worldAt>;
let hanako: string;
let haru: string;
beforeEach(async () => {
  town = worldAt('2026-11-23 10:00');
  hanako = await registers(town, 'hanako');
  const sketch = aSketch(
    { 'birth-date': { ask: 'お誕生日はいつですか。' } },
    { verifyingQuestionId: 'phone' },
  );
  await saveDraft(town.world, 'demo', 0, sketch, 'sato', town.now());
  await publishDraft(town.world, 'demo', 1, { live: 1, note: '', uid: 'sato' }, town.now());
  haru = await registers(town, 'haru');
});

/** Apart from the try of an alarm, which follows a registration. */
const last = (who: string) => town.heardBy(who).findLast(({ kind }) => kind !== 'watcher-test');
const asks = async (who: string, number: string) => {
  await town.does(who, presses({ do: 'watch' }));
  await town.does(who, says(number));
  const said = last(who);
  return said?.kind === 'family-verify' ? said.ask : said?.kind;
};
const unknown = Array.from({ length: 20 }, (_, n) => registrationNumber(String(90_000_000 + n)));

describe('the family of somebody who answered earlier questions', () => {
  test('is asked the question of those days, in its present words, and linked by the answer of those days', async () => {
    expect(await asks('ichiro', hanako)).toBe('お誕生日はいつですか。');
    await town.does('ichiro', says(BORN));
    expect(last('ichiro')).toEqual({ kind: 'family-linked', number: hanako });
  });

  test('is not linked by the answer to the present question', async () => {
    await watches(town, 'ichiro', hanako, PHONE);
    expect(last('ichiro')).toMatchObject({ kind: 'family-verify', problem: { code: 'not-a-date' } });
  });
});

test('the family of somebody who answered the present questions is asked the present one', async () => {
  expect(await asks('jiro', haru)).toBe('電話番号を教えてください。');
  await town.does('jiro', says(PHONE));
  expect(last('jiro')).toEqual({ kind: 'family-linked', number: haru });
});

describe('a number that nobody has', () => {
  test('is asked about with either question, so neither tells that somebody has it', async () => {
    const asked = await Promise.all(unknown.map((number, n) => asks(`stranger${n}`, number)));
    expect(new Set(asked)).toEqual(new Set(['お誕生日はいつですか。', '電話番号を教えてください。']));
  });

  test('is asked about alike every time', async () => {
    for (const [n, number] of unknown.slice(0, 4).entries()) {
      expect(await asks('tomo', number)).toBe(await asks(`tomo${n}`, number));
    }
  });

  test('answers as a wrong answer does, whatever it is asked', async () => {
    await watches(town, 'ichiro', hanako, '昭和13年4月6日');
    for (const number of unknown.slice(0, 4)) {
      const who = `guesses${number}`;
      const asked = await asks(who, number);
      await town.does(who, says(asked === 'お誕生日はいつですか。' ? BORN : PHONE));
      expect(last(who)).toEqual(last('ichiro'));
    }
  });
});

test('the question that was asked stays the one that counts while somebody answers', async () => {
  expect(await asks('ichiro', hanako)).toBe('お誕生日はいつですか。');
  const back = aSketch({}, { verifyingQuestionId: 'name' });
  await saveDraft(town.world, 'demo', 2, back, 'sato', town.now());
  await publishDraft(town.world, 'demo', 3, { live: 2, note: '', uid: 'sato' }, town.now());
  await town.does('ichiro', says(BORN));
  expect(last('ichiro')).toEqual({ kind: 'family-linked', number: hanako });
});
