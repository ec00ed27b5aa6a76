import { expect, test } from 'vitest';
import type { TownReading, Towns } from '../actions/town.ts';
import {
  placeOf,
  subjectOrder,
  type Place,
  type SubjectOrder,
  type Wanted,
} from '../domain/subject-order.ts';
import { nameKey } from '../domain/subject-search.ts';
import { keysOf } from '../domain/subject-state.ts';
import type { Subject } from '../domain/subject.ts';
import { OUT_OF_REACH } from '../domain/watcher-reach.ts';
import { newWatcher } from '../domain/watcher.ts';
import { newWave } from '../domain/wave.ts';
import { aSubject } from './a-subject.ts';
import { at } from './world-at.ts';

const noon = at('2026-11-23 12:00');
const wave = (id: string, seq: number, lastRoundOn: string) => ({
  ...newWave(id, '08:00', noon, 'Asia/Tokyo'),
  seq,
  lastRoundOn,
});
/** One has had today's round, the other's is to come. */
const waves = [wave('w1', 5, '2026-11-23'), wave('w2', 12, '2026-11-22')];
const reported = (lastAt: number): Partial<Subject> => ({
  lastReport: { date: '2026-11-23', firstAt: 1, firstKind: 'tap', lastAt, lastKind: 'tap', help: false },
});

/** Ids in the order of the readings; reports and registrations run otherwise. */
const people: Subject[] = [
  aSubject('a', { kana: 'あべ', answeredThrough: 5, registeredAt: 7, ...reported(30) }),
  aSubject('b', { kana: 'いとう', answeredThrough: 4, registeredAt: 3 }),
  aSubject('c', { kana: 'いとう', answeredThrough: 5, registeredAt: 9, ...reported(10) }),
  aSubject('d', { kana: 'うえだ', answeredThrough: 3, registeredAt: 1, ...reported(20) }),
  aSubject('e', { kana: 'えのもと', answeredThrough: 12, registeredAt: 8, waveId: 'w2', ...reported(5) }),
  aSubject('f', { kana: 'おの', answeredThrough: 11, registeredAt: 2, waveId: 'w2' }),
  aSubject('g', { kana: 'かとう', answeredThrough: 2, registeredAt: 6, status: 'blocked' }),
  aSubject('h', { kana: 'きむら', registeredAt: 4, alertId: 'x', alertKind: 'help' }),
  aSubject('i', { kana: 'くどう', registeredAt: 5, alertId: 'y', alertKind: 'silence' }),
  aSubject('j', { kana: 'けん', registeredAt: 10, status: 'unlinked', lineUserId: null }),
];

const orders: Record<SubjectOrder, string> = {
  kana: 'abcdefghij',
  'report-oldest': 'bfghijecda',
  'report-newest': 'adcejihgfb',
  'registered-newest': 'jceagihbfd',
  'registered-oldest': 'dfbhigaecj',
};

/** What every store must do to list subjects. */
export function wantedSuite(open: () => Towns): void {
  const save = () =>
    open().change('demo', async (town) => {
      for (const each of people) town.saveSubject(each);
    });
  const found = (wanted: Wanted, order: SubjectOrder = 'kana', size = 2) =>
    open().read('demo', async (town) => {
      const ids: string[] = [];
      let after: Place | undefined;
      for (;;) {
        const page = await town.subjectsWanted(wanted, order, size, after);
        ids.push(...page.map(({ id }) => id));
        const last = page.at(-1);
        if (!last) return ids.join('');
        after = placeOf(last, order);
      }
    });

  test.each([
    ['help', 'h'],
    ['silence', 'i'],
    ['waiting', 'bdf'],
    ['answered', 'ac'],
    ['scheduled', 'e'],
    ['blocked', 'g'],
    ['unlinked', 'j'],
  ] as const)(
    'those in the state %s are found, in every order, page by page, and counted',
    async (state, ids) => {
      await save();
      const wanted = keysOf(state, waves, '2026-11-23');
      for (const order of subjectOrder.options) {
        const inOrder = Array.from(orders[order]).filter((id) => ids.includes(id));
        expect(await found(wanted, order), order).toBe(inOrder.join(''));
      }
      expect(await open().read('demo', (town) => town.countWanted(wanted))).toBe(ids.length);
      expect(await open().read('other', (town) => town.countWanted(wanted))).toBe(0);
    },
  );

  test('everybody is listed in every order, whatever the pages', async () => {
    await save();
    for (const order of subjectOrder.options) {
      expect(await found('everybody', order, 4), order).toBe(orders[order]);
    }
    expect(await open().read('demo', (town) => town.countWanted('everybody'))).toBe(people.length);
  });

  test('a state that nobody can be in is nobody', async () => {
    await save();
    const wanted = keysOf('answered', waves.slice(1), '2026-11-23');
    expect(await found(wanted)).toBe('');
    expect(await open().read('demo', (town) => town.countWanted(wanted))).toBe(0);
  });

  test('who has a search token is found by it, in the order of the readings', async () => {
    await save();
    await open().change('demo', async (town) => {
      town.saveSubject(aSubject('z', { name: '伊藤　花子', kana: 'いとう　はなこ' }));
    });
    expect(await found({ token: 'いと' })).toBe('bcz');
    expect(await found({ token: 'はな' })).toBe('z');
    expect(await found({ token: 'とう' })).toBe('');
    expect(await open().read('demo', (town) => town.countWanted({ token: 'いとう' }))).toBe(3);
  });

  test('whose family is reached so is found, in the order of the readings, and counted; who is not on LINE yet is not', async () => {
    await save();
    const seen = newWatcher('w', '一郎', noon);
    const confirmed = { ...seen, confirmedAt: noon };
    await open().change('demo', async (town) => {
      const by = { a: [seen], b: [confirmed], c: [{ ...confirmed, unreachableSince: noon }] };
      for (const each of people.slice(0, 3)) {
        town.saveSubject({ ...each, watchers: by[each.id as keyof typeof by] });
      }
    });
    expect(await found({ reach: ['unconfirmed', 'blocked'] })).toBe('ac');
    expect(await found({ reach: OUT_OF_REACH })).toBe('acdefghi');
    expect(await open().read('demo', (town) => town.countWanted({ reach: OUT_OF_REACH }))).toBe(8);
  });

  test('who is known by the whole of a name, a number or a code is looked up by it, however many are', async () => {
    const coded = (digits: string) => ({ linkingCode: { digits, expiresAt: noon } });
    const many = Array.from({ length: 31 }, (_, n) => aSubject(`m${n}`, coded(`code-${n}`)));
    await open().change('demo', async (town) => {
      for (const each of many) town.saveSubject(each);
      town.saveSubject(aSubject('z', { name: '髙橋　花子', registrationNumber: '7' }));
      town.saveSubject(aSubject('longer', { name: '高橋　花子美' }));
    });
    const lookedUp = async (...asked: Parameters<TownReading['subjectsWith']>) => {
      const people = await open().read('demo', (town) => town.subjectsWith(...asked));
      return people.map(({ id }) => id).toSorted();
    };
    expect(await lookedUp('nameKey', [nameKey('高橋花子'), 'nobody'])).toEqual(['z']);
    expect(await lookedUp('registrationNumber', ['7'])).toEqual(['z']);
    const codes = many.map((_, n) => `code-${n}`);
    expect(await lookedUp('linkingDigits', codes)).toEqual(many.map(({ id }) => id).toSorted());
    expect(await lookedUp('linkingDigits', [])).toEqual([]);
  });

  test('the next page begins where the last ended, though whoever stood there has moved or left', async () => {
    await save();
    const place = placeOf(aSubject('c', { kana: 'いとう' }), 'kana');
    await open().change('demo', async (town) => town.deleteSubject('c'));
    const rest = await open().read('demo', (town) => town.subjectsWanted('everybody', 'kana', 2, place));
    expect(rest.map(({ id }) => id)).toEqual(['d', 'e']);
  });
}
