import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aMunicipality } from '../testing/a-municipality.ts';
import { aSubject } from '../testing/a-subject.ts';
import { at } from '../testing/world-at.ts';
import { dateOf, hours } from './calendar.ts';
import { signKind, type Report, type Sign } from './report.ts';
import { labelOf, needsEarlierReport, recordSign, type Subject } from './subject.ts';

const signAt = (moment: number, seq = 1, more: Partial<Sign> = {}): Sign => ({
  kind: 'tap',
  help: false,
  at: moment,
  date: dateOf(moment, 'Asia/Tokyo'),
  seq,
  ...more,
});

/** Records signs in the order given, keeping the days' reports as the store does. */
function lived(signs: Sign[]): { subject: Subject; days: Map<string, Report> } {
  let subject = aSubject('s');
  const days = new Map<string, Report>();
  for (const sign of signs) {
    const earlier = needsEarlierReport(subject, sign) ? (days.get(sign.date) ?? null) : null;
    const recorded = recordSign(subject, earlier, sign);
    ({ subject } = recorded);
    days.set(sign.date, recorded.report);
  }
  return { subject, days };
}

describe('any order and any repetition of the same signs', () => {
  const monday = at('2026-11-23 00:00');
  const kinds = signKind.options;
  // A person does one thing at a moment, so what it was follows from when it was.
  const sign = fc.tuple(fc.integer({ min: 0, max: 71 }), fc.boolean()).map(([hour, help]) =>
    signAt(monday + hours(hour), Math.floor(hour / 24), {
      kind: kinds[hour % kinds.length] ?? 'tap',
      help,
    }),
  );
  const signs = fc.array(sign, { minLength: 1, maxLength: 12 });
  const withOtherOrder = signs.chain((some) =>
    fc.tuple(
      fc.constant(some),
      fc
        .tuple(fc.shuffledSubarray(some, { minLength: some.length }), fc.array(fc.constantFrom(...some)))
        .chain(([all, again]) =>
          fc.shuffledSubarray([...all, ...again], { minLength: all.length + again.length }),
        ),
    ),
  );

  test('end in the same subject and the same days', () => {
    fc.assert(
      fc.property(withOtherOrder, ([some, other]) => {
        const [one, two] = [lived(some), lived(other)];
        expect(two.subject).toEqual(one.subject);
        expect(two.days).toEqual(one.days);
      }),
    );
  });

  test('end in what can be counted by hand', () => {
    fc.assert(
      fc.property(signs, (some) => {
        const { subject, days } = lived(some);
        expect(subject.answeredThrough).toBe(Math.max(...some.map(({ seq }) => seq)));
        const latest =
          some
            .map(({ date }) => date)
            .sort()
            .at(-1) ?? '';
        expect(subject.lastReport).toEqual(days.get(latest));
        for (const [date, report] of days) {
          const that = some.filter((each) => each.date === date);
          expect(report).toMatchObject({
            firstAt: Math.min(...that.map((each) => each.at)),
            lastAt: Math.max(...that.map((each) => each.at)),
            help: that.some(({ help }) => help),
          });
        }
      }),
    );
  });
});

test('the day changes at midnight in Japan', () => {
  const midnight = at('2026-11-24 00:00');
  const { subject, days } = lived([signAt(midnight - 1), signAt(midnight)]);
  expect([...days.keys()]).toEqual(['2026-11-23', '2026-11-24']);
  expect(days.get('2026-11-23')?.lastAt).toBe(midnight - 1);
  expect(subject.lastReport).toMatchObject({ date: '2026-11-24', firstAt: midnight });
});

test('a sign of a day gone by goes to that day, and the latest day stays the latest', () => {
  const tuesday = recordSign(aSubject('s'), null, signAt(at('2026-11-24 08:00'), 2)).subject;
  const late = signAt(at('2026-11-23 09:00'), 1, { kind: 'text' });
  expect(needsEarlierReport(tuesday, late)).toBe(true);
  const { subject, report } = recordSign(tuesday, null, late);
  expect(subject).toEqual(tuesday);
  expect(report).toMatchObject({ date: '2026-11-23', firstKind: 'text' });
});

test('only a sign of a day gone by needs another report read', () => {
  const tuesday = recordSign(aSubject('s'), null, signAt(at('2026-11-24 08:00'))).subject;
  expect(needsEarlierReport(aSubject('s'), signAt(0))).toBe(false);
  expect(needsEarlierReport(tuesday, signAt(at('2026-11-23 23:59')))).toBe(true);
  expect(needsEarlierReport(tuesday, signAt(at('2026-11-24 00:00')))).toBe(false);
  expect(needsEarlierReport(tuesday, signAt(at('2026-11-25 00:00')))).toBe(false);
});

test('a later sign of the day is one more; the first, redelivered, is still the first', () => {
  const eight = at('2026-11-23 08:00');
  const first = recordSign(aSubject('s'), null, signAt(eight));
  expect(first.again).toBe(false);
  expect(recordSign(first.subject, null, signAt(eight)).again).toBe(false);
  expect(recordSign(first.subject, null, signAt(eight + 1)).again).toBe(true);
  expect(recordSign(first.subject, null, signAt(eight - 1)).again).toBe(false);
  expect(recordSign(first.subject, null, signAt(at('2026-11-24 08:00'))).again).toBe(false);
});

test.each([
  [true, '山田　花子', { name: '山田　花子' }],
  [true, null, { number: 'number-s' }],
  [false, '山田　花子', { number: 'number-s' }],
])('names shown: %s, name asked for: %s', (showNames, name, label) => {
  const { settings } = aMunicipality('demo', 0, { showNames });
  expect(labelOf(aSubject('s', { name }), settings)).toEqual(label);
});
