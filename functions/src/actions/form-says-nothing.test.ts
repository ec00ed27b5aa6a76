import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LiffInput } from '../contract/liff.ts';
import { showDate } from '../domain/japanese-date.ts';
import type { Message } from '../domain/message.ts';
import type { Press } from '../domain/press.ts';
import { questionSetSchema } from '../domain/registration/question-set.ts';
import { compose } from '../messages/compose.ts';
import { pagesOf } from '../messages/pages.ts';
import { aPublication } from '../testing/a-publication.ts';
import { pagesIn } from '../testing/pages-in.ts';
import { presses, says, worldAt } from '../testing/world-at.ts';

/** Of letters that stand in no text of ours, so that a part of an answer cannot be in a message by chance. */
const RARE = [...'鑫驫鱻麤龘靐齉爨鸞鬱籥龠黌齋驥鷽'];
const RARE_KANA = [...'ゑゐゔぅぢづぴぷ'];
const options = [0, 3].map((first) => ({
  code: `o${first}`,
  label: RARE.slice(first + 8, first + 11).join(''),
}));

const set = questionSetSchema.parse({
  version: 1,
  verifyingQuestionId: 'birth',
  questions: [
    { id: 'name', kind: 'short-text', role: 'name', ask: 'お名前は？', required: true },
    { id: 'kana', kind: 'short-text', role: 'kana', ask: 'ふりがなは？', required: true },
    { id: 'birth', kind: 'date', role: 'birth-date', ask: '生年月日は？', required: true },
    { id: 'phone', kind: 'phone', role: 'phone', ask: '電話は？', required: true },
    {
      id: 'address',
      kind: 'address',
      role: 'address',
      ask: '住所は？',
      required: true,
      postalCodeRequired: false,
    },
    { id: 'illness', kind: 'long-text', ask: '持病は？', required: false },
    { id: 'district', kind: 'single-choice', ask: '地区は？', options, required: true },
    { id: 'care', kind: 'multiple-choice', ask: '使うものは？', options, required: true },
    { id: 'consent', kind: 'consent', ask: 'よろしいですか。', required: true },
  ],
});

const rare = (letters: string[], count: number) =>
  fc.array(fc.constantFrom(...letters), { minLength: count, maxLength: count }).map((each) => each.join(''));
const digits = (count: number) => rare([...'0123456789'], count);
const person = fc.record({
  name: rare(RARE, 4),
  kana: rare(RARE_KANA, 6),
  birth: fc.tuple(fc.integer({ min: 1927, max: 1945 }), fc.integer({ min: 1, max: 12 })),
  phone: digits(8).map((tail) => `090${tail}`),
  address: rare(RARE, 5),
  illness: rare(RARE, 6),
  option: fc.constantFrom(...options),
});

const OF_HANAKO: Press[] = [
  { do: 'register' },
  { do: 'watch' },
  { do: 'menu' },
  { do: 'well' },
  { do: 'help' },
  { do: 'registration' },
  { do: 'change', questionId: null },
  { do: 'change', questionId: 'name' },
  { do: 'watchers' },
  { do: 'send-times' },
  { do: 'pause' },
  { do: 'end-pause' },
  { do: 'answer', pressed: 'yes' },
  { do: 'withdraw', sure: false },
  { do: 'withdraw', sure: true },
];
const OF_ICHIRO: Press[] = [
  { do: 'who' },
  { do: 'watching' },
  { do: 'test-alarm' },
  { do: 'menu' },
  { do: 'register' },
];
const ON_ALERT = ['take', 'safe', 'not-reached'] as const;
const deed = fc.oneof(
  fc.constantFrom(...OF_HANAKO).map((press) => ({ who: 'hanako', press })),
  fc.constantFrom(...OF_ICHIRO).map((press) => ({ who: 'ichiro', press })),
  fc.constantFrom('登録', '登録の内容', '家族登録', 'こんにちは', '助けて').map((text) => ({ text })),
  fc.constantFrom(...ON_ALERT).map((answer) => ({ answer })),
  fc.constantFrom('drill', 'morning', 'change').map((what) => ({ what })),
);

test('where registrations are filled in by form, nothing said on LINE or by mail ever holds an answer', async () => {
  await fc.assert(
    fc.asyncProperty(person, fc.array(deed, { minLength: 4, maxLength: 14 }), async (who, deeds) => {
      const town = worldAt('2026-11-23 10:00', {
        registrationMode: 'form',
        showNames: true,
        alertAfterRounds: 1,
      });
      town.towns.documents.set('demo/questionSets/1', aPublication(set));
      const pages = pagesIn(town);
      const birthDate = `${who.birth[0]}-${String(who.birth[1]).padStart(2, '0')}-17`;
      const replies: [string, LiffInput<'registration.answer'>['reply']][] = [
        ['name', { text: who.name }],
        ['kana', { text: who.kana }],
        ['birth', { picked: birthDate }],
        ['phone', { text: who.phone }],
        ['address', { text: `${who.address}1-2` }],
        ['illness', { text: who.illness }],
        ['district', { pressed: who.option.code }],
        ['care', { chosen: options.map(({ code }) => code) }],
        ['consent', { pressed: 'agree' }],
      ];
      for (const [questionId, reply] of replies) {
        const answer = { version: 1, questionId, reply };
        expect(await pages.ask('hanako', 'registration.answer', answer)).toMatchObject({ is: 'form' });
      }
      const { registrationNumber: number } = await pages.ask('hanako', 'registration.submit', { version: 1 });
      const watch = { about: { number }, reply: { picked: birthDate } };
      const linked = await pages.ask('ichiro', 'family.watch', watch);
      const subjectId = linked.is === 'linked' ? linked.subjectId : '';

      let day = 23;
      for (const each of deeds) {
        if ('press' in each) await town.does(each.who, presses(each.press));
        else if ('text' in each) await town.does('hanako', says(each.text));
        else if ('answer' in each) {
          const { subjects } = await pages.ask('ichiro', 'family.read', {});
          const alertId = subjects[0]?.alert?.alertId;
          const { answer } = each;
          if (alertId) await pages.ask('ichiro', 'family.answerAlert', { alertId, answer, note: null });
        } else if (each.what === 'morning') await town.goTo(`2026-11-${++day} 13:00`);
        else if (each.what === 'change') {
          const answers = [{ questionId: 'name', reply: { text: `${who.name}鑫` } }];
          await pages.ask('hanako', 'mine.change', { revision: 0, answers }).catch(() => null);
        } else await pages.ask('ichiro', 'family.drill', { subjectId }).catch(() => null);
      }
      await town.goTo(`2026-11-${++day} 13:00`);

      const { settings } = await town.towns.read('demo', (demo) => demo.municipality());
      const said = town.outside.heard.map(({ who: to, said: it }) =>
        JSON.stringify(
          to.includes('@') ? it : [it, compose(it as Message, settings, pagesOf('2000000001-demo'))],
        ),
      );
      expect(said.length).toBeGreaterThan(3);
      const { phone } = who;
      const shownPhone = `${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}`;
      const secrets = [
        birthDate,
        ...showDate(birthDate)
          .split(/[（）]/)
          .filter(Boolean),
        phone,
        shownPhone,
      ];
      for (const text of said) {
        for (const secret of secrets) expect(text).not.toContain(secret);
        expect(text).not.toMatch(new RegExp(`[${RARE.join('')}${RARE_KANA.join('')}]`, 'u'));
      }
    }),
    { numRuns: 30 },
  );
});
