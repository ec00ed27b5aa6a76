import { describe, expect, test } from 'vitest';
import { at } from '../testing/world-at.ts';
import { minutes } from './calendar.ts';
import type { Round } from './round.ts';
import type { DayOfWave } from './rounds-of-days.ts';
import {
  isSerious,
  STUCK_AFTER,
  trouble,
  troublesOf,
  UNHEARD_AFTER,
  UNHEARD_PEOPLE,
  type Condition,
} from './trouble.ts';

const now = at('2026-11-24 12:00');
const round: Round = {
  waveId: 'w1',
  seq: 7,
  date: '2026-11-24',
  openedAt: at('2026-11-24 08:00'),
  pending: [],
  deliveredAt: at('2026-11-24 08:01'),
  accepted: UNHEARD_PEOPLE,
  notAsked: [],
  missed: null,
};
const today = (more: Partial<DayOfWave>): Condition['waves'] => [
  { days: [{ date: '2026-11-24', standing: 'delivered', round, ...more }] },
];
const condition = (more: Partial<Condition> = {}): Condition => ({
  waves: today({}),
  lastWebhookAt: at('2026-11-24 11:00'),
  oldestAt: null,
  failedLately: 0,
  quota: { limit: 5_000, used: 100, runsOutAt: null },
  recipients: { reachable: 1, unreachable: 0 },
  ...more,
});
const troubles = (more?: Partial<Condition>) => troublesOf(condition(more), now);

test('where everything works there is no trouble', () => {
  expect(troubles()).toEqual([]);
});

test.each<[string, Partial<Condition>]>([
  ['round-late', { waves: today({ standing: 'late', round: null }) }],
  ['round-skipped', { waves: today({ standing: 'skipped', round: null }) }],
  ['groups-not-asked', { waves: today({ round: { ...round, notAsked: ['r1'] } }) }],
  ['messages-failed', { failedLately: 1 }],
  ['nobody-notified', { recipients: { reachable: 0, unreachable: 0 } }],
  ['recipients-unreachable', { recipients: { reachable: 1, unreachable: 1 } }],
  ['line-silent', { quota: null }],
  ['quota-short', { quota: { limit: 5_000, used: 4_999, runsOutAt: now } }],
  ['quota-used-up', { quota: { limit: 5_000, used: 5_000, runsOutAt: now } }],
  ['queue-stuck', { oldestAt: now - STUCK_AFTER }],
])('%s is found, and alone', (code, more) => {
  expect(troubles(more)).toEqual([code]);
});

test('a message waits up to half an hour without anybody’s hearing of it', () => {
  expect(troubles({ oldestAt: now - STUCK_AFTER + 1 })).toEqual([]);
});

test('of an earlier round that missed a group only the latest is spoken of', () => {
  const [wave] = today({});
  const days = [
    ...(wave?.days ?? []),
    { date: '2026-11-23', standing: 'delivered' as const, round: { ...round, notAsked: ['r1'] } },
  ];
  expect(troubles({ waves: [{ days }] })).toEqual([]);
});

describe('when nothing is heard of those who were asked', () => {
  const asked = (more: Partial<Round>, lastWebhookAt: number | null) =>
    troubles({ waves: today({ round: { ...round, ...more } }), lastWebhookAt });
  const before = round.openedAt - minutes(1);

  test('for two hours, LINE does not reach us', () => {
    expect(asked({ deliveredAt: now - UNHEARD_AFTER }, before)).toEqual(['line-unheard']);
    expect(asked({ deliveredAt: now - UNHEARD_AFTER }, null)).toEqual(['line-unheard']);
  });
  test('for less than that, or only by a few people, they have not answered', () => {
    expect(asked({ deliveredAt: now - UNHEARD_AFTER + 1 }, before)).toEqual([]);
    expect(asked({ accepted: UNHEARD_PEOPLE - 1 }, before)).toEqual([]);
    expect(asked({ deliveredAt: null }, before)).toEqual([]);
  });
  test('one who does is enough', () => {
    expect(asked({}, round.openedAt)).toEqual([]);
  });
});

test('the worst comes first: what is serious, then what will be', () => {
  const codes = trouble.options.map((code) => isSerious(code));
  expect(codes).toEqual(codes.toSorted((a, b) => Number(b) - Number(a)));
  const everything = troubles({
    waves: today({ standing: 'late', round: null }),
    failedLately: 1,
    quota: null,
    recipients: { reachable: 0, unreachable: 1 },
  });
  expect(everything).toEqual([
    'round-late',
    'nobody-notified',
    'messages-failed',
    'recipients-unreachable',
    'line-silent',
  ]);
});
