import { describe, expect, test } from 'vitest';
import { toStaff } from '../domain/outgoing.ts';
import { registers } from '../testing/stories.ts';
import { at, presses, says, worldAt } from '../testing/world-at.ts';
import { addRecipient } from './edit-recipients.ts';
import { newCode } from './give-code.ts';

const START = '2026-11-23 10:00';

/** A town whose console shows a code for the chief, who wants to hear of cries for help on LINE. */
async function aTown() {
  const town = worldAt(START);
  const add = (name: string) =>
    addRecipient(town.world, 'demo', { name, by: { way: 'line' }, wants: ['help'] }, town.now());
  const chief = await add('課長');
  return {
    ...town,
    add,
    chief,
    code: chief.code?.digits ?? '',
    types: (who: string, digits: string) => town.does(who, says(`職員 ${digits}`)),
    last: (who: string) => town.kindsHeardBy(who).at(-1),
    recipient: async (id = chief.id) => {
      const found = await town.towns.read('demo', (demo) => demo.recipient(id));
      if (!found) throw new Error('taken off');
      return found;
    },
    notify: (decision: string) =>
      town.towns.change('demo', async (demo) =>
        demo.say(decision, toStaff({ kind: 'help', alone: 0, at: town.now() }), town.now()),
      ),
  };
}

test('whoever types the code hears notices from then on; typed again it is still so', async () => {
  const town = await aTown();
  await town.notify('first');
  await town.goTo('2026-11-23 10:10');
  const event = await town.types('kacho', town.code);
  expect(await town.recipient()).toMatchObject({
    by: { way: 'line', lineUserId: 'kacho' },
    confirmedAt: event.at,
    code: null,
  });
  await town.receive(event);
  await town.types('kacho', town.code);
  await town.types('kacho', '00000000');
  expect(new Set(town.kindsHeardBy('kacho'))).toEqual(new Set(['staff-linked']));
  await town.notify('second');
  await town.goTo('2026-11-23 10:20');
  expect(town.last('kacho')).toBe('help');
});

describe('a code that does not count', () => {
  test.each([
    ['a wrong one', '00000000', 0],
    ['one of another length', '1234567', 0],
    ['the right one a day later', null, 24 * 3_600_000],
  ])('%s: one kind answer, nobody is linked', async (_, digits, wait) => {
    const town = await aTown();
    town.sleepUntil(town.now() + wait);
    await town.types('kacho', digits ?? town.code);
    expect(town.kindsHeardBy('kacho')).toEqual(['staff-code-refused']);
    expect(await town.recipient()).toMatchObject({ confirmedAt: null, by: { lineUserId: null } });
  });

  test('a millisecond before a day is over it counts, however late we hear of it', async () => {
    const town = await aTown();
    const inTime = at(START) + 24 * 3_600_000 - 1;
    town.sleepUntil(inTime + 60_000);
    const what = says(`職員 ${town.code}`);
    await town.receive({ id: 'late', lineUserId: 'kacho', at: inTime, what });
    expect(town.last('kacho')).toBe('staff-linked');
  });

  test('one that somebody has used links nobody else', async () => {
    const town = await aTown();
    await town.types('kacho', town.code);
    await town.types('jiro', town.code);
    expect(town.last('jiro')).toBe('staff-code-refused');
    expect(await town.recipient()).toMatchObject({ by: { lineUserId: 'kacho' } });
  });

  test('one that was sent by mail belongs in the console', async () => {
    const town = await aTown();
    const given = { name: '伊藤', by: { way: 'mail', address: 'ito@demo.example' } } as const;
    const ito = await addRecipient(town.world, 'demo', { ...given, wants: [] }, town.now());
    await town.types('ito', ito.code?.digits ?? '');
    expect(town.last('ito')).toBe('staff-code-refused');
    expect(await town.recipient(ito.id)).toMatchObject({ confirmedAt: null });
  });
});

describe('guessing', () => {
  test('ends with the fifth wrong code of a day, even for the right one; others go on', async () => {
    const town = await aTown();
    for (let n = 0; n < 4; n++) await town.types('jiro', '00000000');
    expect(town.last('jiro')).toBe('staff-code-refused');
    await town.types('jiro', '00000000');
    expect(town.last('jiro')).toBe('family-locked');
    await town.types('jiro', town.code);
    expect(await town.recipient()).toMatchObject({ confirmedAt: null });
    await town.types('kacho', town.code);
    expect(town.last('kacho')).toBe('staff-linked');
  });

  test('begins anew the next day', async () => {
    const town = await aTown();
    for (let n = 0; n < 5; n++) await town.types('jiro', '00000000');
    town.sleepUntil(at('2026-11-23 23:59'));
    await town.types('jiro', town.code);
    expect(town.last('jiro')).toBe('family-locked');
    town.sleepUntil(at('2026-11-24 00:00'));
    await town.types('jiro', town.code);
    expect(town.last('jiro')).toBe('staff-linked');
  });

  test('digits that cannot be a code, and a try that is delivered again, are not counted', async () => {
    const town = await aTown();
    for (let n = 0; n < 6; n++) await town.types('kacho', '1234');
    const wrong = await town.types('kacho', '00000000');
    for (let n = 0; n < 5; n++) await town.receive(wrong);
    await town.types('kacho', town.code);
    expect(town.last('kacho')).toBe('staff-linked');
  });
});

test('one talk is one recipient: a second code stays unused, and its recipient unconfirmed', async () => {
  const town = await aTown();
  await town.types('kacho', town.code);
  const second = await town.add('課長（夜）');
  await town.types('kacho', second.code?.digits ?? '');
  expect(town.last('kacho')).toBe('staff-linked');
  expect(await town.recipient(second.id)).toEqual(second);
});

test('another phone: a new code moves the recipient to the talk it is typed in; until then nothing changes', async () => {
  const town = await aTown();
  await town.types('kacho', town.code);
  const { code } = await newCode(town.world, 'demo', town.chief.id, town.now());
  expect(await town.recipient()).toMatchObject({ by: { lineUserId: 'kacho' } });
  await town.types('new-phone', code?.digits ?? '');
  expect(await town.recipient()).toMatchObject({ by: { lineUserId: 'new-phone' } });
});

test('in the middle of a registration the code is still a code, and from a resident it is a sign of life too', async () => {
  const town = await aTown();
  await town.does('kacho', presses({ do: 'register' }));
  await town.types('kacho', town.code);
  expect(town.last('kacho')).toBe('staff-linked');
  await registers(town, 'hanako');
  await town.goTo('2026-11-24 09:00');
  await town.types('hanako', '00000000');
  const hanako = await town.towns.read('demo', (demo) => demo.subjectOf('hanako'));
  expect(hanako?.answeredThrough).toBe(1);
});
