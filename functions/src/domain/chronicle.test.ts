import { expect, test } from 'vitest';
import { aSubject } from '../testing/a-subject.ts';
import { at } from '../testing/world-at.ts';
import { chroniclePage, ownEntries, type ChronicleEntry, type Reaching } from './chronicle.ts';
import { newWatcher } from './watcher.ts';

const change = (moment: number): ChronicleEntry => ({ what: 'change', at: moment, call: 'x', uid: 'u' });
const whole = (...moments: number[]): Reaching => ({ entries: moments.map(change), backTo: null });
const moments = (kinds: Reaching[], before: number | null = null) => {
  const { entries, next } = chroniclePage(kinds, before);
  return { at: entries.map((entry) => entry.at), next };
};

test('all kinds are one line of time, the latest first', () => {
  expect(moments([whole(9, 5, 1), whole(7, 3)])).toEqual({ at: [9, 7, 5, 3, 1], next: null });
});

test('a page goes back as far as all of them are known, and the next goes on before that: nothing is left out or told twice', () => {
  const busy: Reaching = { entries: [9, 8, 7].map(change), backTo: 7 };
  const first = moments([whole(8.5, 6, 1), busy]);
  expect(first).toEqual({ at: [9, 8.5, 8, 7], next: 7 });
  expect(moments([whole(8.5, 6, 1), whole(5, 4)], first.next)).toEqual({ at: [6, 5, 4, 1], next: null });
});

test('the subject’s own document tells of the registration, pauses that were kept or are agreed on, and who watches', () => {
  const days = { from: '2026-11-20', through: '2026-11-22' };
  const subject = aSubject('s1', {
    registeredAt: 5,
    rested: [{ from: '2026-11-01', through: '2026-11-03' }],
    pause: { ...days, reason: 'travel', by: { role: 'subject' } },
    pauseDecidedAt: 7,
    watchers: [newWatcher('w', '一郎', 6)],
  });
  expect(ownEntries(subject, 'Asia/Tokyo')).toEqual([
    { what: 'registered', at: 5 },
    { what: 'rested', at: at('2026-11-01 00:00'), from: '2026-11-01', through: '2026-11-03' },
    { what: 'pause', at: 7, ...days },
    { what: 'watcher', at: 6, name: '一郎' },
  ]);
});
