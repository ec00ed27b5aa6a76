import { describe, expect, test } from 'vitest';
import { registers, watches } from '../testing/stories.ts';
import { presses, says, worldAt } from '../testing/world-at.ts';
import { correctAnswers } from './correct-answers.ts';

async function aTown() {
  const town = worldAt('2026-11-23 10:00');
  const number = await registers(town, 'hanako');
  const last = () => town.heardBy('hanako').at(-1);
  const subject = () => town.towns.read('demo', (demo) => demo.subjectOf('hanako'));
  const press = (press: Parameters<typeof presses>[0]) => town.does('hanako', presses(press));
  return { ...town, number, last, subject, press };
}

describe('what was registered', () => {
  test.each([says('登録の内容'), presses({ do: 'registration' })])(
    'is shown to its owner',
    async (asking) => {
      const town = await aTown();
      await town.does('hanako', asking);
      expect(town.last()).toMatchObject({ kind: 'registration', number: town.number });
      expect(JSON.stringify(town.last())).toContain('昭和13年4月5日');
    },
  );

  test('nobody else has any', async () => {
    const town = await aTown();
    for (const what of [
      says('登録の内容'),
      says('登録をやめる'),
      presses({ do: 'change', questionId: 'name' }),
      presses({ do: 'withdraw', sure: true }),
    ]) {
      await town.does('stranger', what);
      expect(town.heardBy('stranger').at(-1)).toEqual({ kind: 'not-registered' });
    }
  });
});

describe('a change', () => {
  test('asks which, asks that question, shows everything, and keeps it once it is agreed to', async () => {
    const town = await aTown();
    await town.press({ do: 'change', questionId: null });
    const which = town.last();
    expect(which?.kind === 'change-which' && which.questions.map(({ id }) => id)).toEqual([
      'name',
      'kana',
      'birth-date',
      'phone',
      'district',
    ]);
    await town.press({ do: 'change', questionId: 'phone' });
    expect(town.last()).toMatchObject({ kind: 'question', purpose: 'change', question: { id: 'phone' } });
    await town.does('hanako', says('わかりません'));
    expect(town.last()).toMatchObject({ kind: 'question', problem: { code: 'not-a-phone' } });
    await town.does('hanako', says('03-1234-5678'));
    expect(town.last()).toMatchObject({ kind: 'review', purpose: 'change' });
    expect((await town.subject())?.answers['phone']).toMatchObject({ number: '+819012345678' });
    const agree = await town.does('hanako', presses({ do: 'answer', pressed: 'agree-to-all' }));
    expect(town.last()).toEqual({ kind: 'registration-changed' });
    await town.receive(agree);
    const changed = await town.subject();
    expect(changed?.answers['phone']).toMatchObject({ number: '+81312345678' });
    expect(changed?.answers['consent']).toEqual({ kind: 'consent', agreed: true });
    expect(changed?.registrationNumber).toBe(town.number);
  });

  test('of the name is what the family sees from then on', async () => {
    const town = await aTown();
    await town.press({ do: 'change', questionId: 'name' });
    await town.does('hanako', says('佐藤 花子'));
    await town.does('hanako', says('はい'));
    expect(await town.subject()).toMatchObject({ name: '佐藤　花子' });
  });

  test('typed at the end is a sign of life that is not lost by it', async () => {
    const town = await aTown();
    await town.press({ do: 'change', questionId: 'name' });
    await town.does('hanako', says('佐藤 花子'));
    await town.goTo('2026-11-24 09:00');
    await town.does('hanako', says('はい'));
    expect(await town.subject()).toMatchObject({
      name: '佐藤　花子',
      answeredThrough: 1,
      lastReport: { date: '2026-11-24' },
    });
  });

  test('raises the revision; where somebody else has changed what they saw, nothing is overwritten, and they are asked to look', async () => {
    const town = await aTown();
    await town.press({ do: 'change', questionId: 'name' });
    await town.does('hanako', says('佐藤 花子'));
    await town.does('hanako', says('はい'));
    const once = await town.subject();
    expect(once?.revision).toBe(1);
    await town.press({ do: 'change', questionId: 'phone' });
    await town.does('hanako', says('03-1234-5678'));
    await correctAnswers(
      town.world,
      'demo',
      { subjectId: once?.id ?? '', revision: 1, replies: { name: { text: '鈴木 花子' } } },
      town.now(),
    );
    await town.does('hanako', says('はい'));
    expect(town.last()).toEqual({ kind: 'changed-meanwhile' });
    expect(await town.subject()).toMatchObject({
      name: '鈴木　花子',
      revision: 2,
      answers: { phone: { number: '+819012345678' } },
    });
  });

  test('of the birth date is what the family has to know', async () => {
    const town = await aTown();
    await town.press({ do: 'change', questionId: 'birth-date' });
    await town.does('hanako', says('昭和14年5月6日'));
    await town.does('hanako', says('はい'));
    await watches(town, 'ichiro', town.number);
    expect(town.kindsHeardBy('ichiro').at(-1)).toBe('family-number');
    await watches(town, 'ichiro', town.number, '昭和14年5月6日');
    expect(town.kindsHeardBy('ichiro').at(-2)).toBe('family-linked');
  });

  test('「やめる」 leaves everything as it was, and so does leaving it for a day', async () => {
    const town = await aTown();
    const before = (await town.subject())?.answers;
    await town.press({ do: 'change', questionId: 'name' });
    await town.does('hanako', says('佐藤 花子'));
    await town.does('hanako', says('やめる'));
    expect(town.last()).toEqual({ kind: 'registration-stopped', purpose: 'change' });
    await town.press({ do: 'change', questionId: 'name' });
    await town.goTo('2026-11-24 10:00');
    await town.does('hanako', says('佐藤 花子'));
    expect(town.last()).toMatchObject({ kind: 'report-received' });
    expect((await town.subject())?.answers).toEqual(before);
  });

  test.each(['consent', 'intro', 'nonsense'])(
    'of %s is none: which one is asked again',
    async (questionId) => {
      const town = await aTown();
      await town.press({ do: 'change', questionId });
      expect(town.last()).toMatchObject({ kind: 'change-which' });
    },
  );

  test('of a registration that was withdrawn meanwhile ends kindly', async () => {
    const town = await aTown();
    await town.press({ do: 'change', questionId: 'name' });
    await town.does('hanako', says('佐藤 花子'));
    await town.towns.change('demo', async (demo) => {
      const subject = await demo.subjectOf('hanako');
      if (subject) demo.deleteSubject(subject.id);
    });
    await town.does('hanako', says('はい'));
    expect(town.last()).toEqual({ kind: 'not-registered' });
  });
});

describe('withdrawing', () => {
  test('is asked once more; only then everything ends', async () => {
    const town = await aTown();
    for (const what of [says('登録をやめる'), presses({ do: 'withdraw', sure: false })]) {
      await town.does('hanako', what);
      expect(town.last()).toEqual({ kind: 'withdraw' });
    }
    expect(await town.subject()).not.toBeNull();
    const withdrawn = await town.does('hanako', presses({ do: 'withdraw', sure: true }));
    expect(town.last()).toEqual({ kind: 'withdrawn' });
    await town.receive(withdrawn);
    expect(await town.subject()).toBeNull();
    await town.goTo('2026-11-25 20:00');
    expect(town.kindsHeardBy('hanako').filter((kind) => kind === 'check-in')).toEqual([]);
    expect(town.errors).toEqual([]);
  });

  test('tells everybody who watched, once, and they watch nobody any more', async () => {
    const town = await aTown();
    for (const who of ['ichiro', 'megumi']) await watches(town, who, town.number);
    const withdrawn = await town.does('hanako', presses({ do: 'withdraw', sure: true }));
    await town.receive(withdrawn);
    for (const who of ['ichiro', 'megumi']) {
      expect(town.kindsHeardBy(who).filter((kind) => kind === 'subject-left')).toHaveLength(1);
      expect(await town.towns.read('demo', (demo) => demo.person(who))).toMatchObject({ watching: [] });
    }
  });

  test('in the middle of a case ends it: nobody is alarmed any more, staff are told', async () => {
    const town = await aTown();
    await watches(town, 'ichiro', town.number);
    town.outside.conduct = ({ to }) => (to === 'push' ? 'later' : 'done');
    await town.does('hanako', presses({ do: 'help' }));
    await town.does('hanako', presses({ do: 'withdraw', sure: true }));
    town.outside.conduct = () => 'done';
    await town.goTo('2026-11-25 20:00');
    expect(town.kindsHeardBy('ichiro')).not.toContain('help-notice');
    expect(town.kindsHeardBy('ichiro')).toContain('subject-left');
    expect(town.kindsHeardBy('clerk@demo.example')).toEqual(['help', 'left-in-need']);
  });

  test('and registering again begins anew, with another number', async () => {
    const town = await aTown();
    await town.press({ do: 'withdraw', sure: true });
    const again = await registers(town, 'hanako');
    expect(again).not.toBe(town.number);
    await town.goTo('2026-11-24 08:00');
    expect(town.kindsHeardBy('hanako')).toContain('check-in');
  });
});
