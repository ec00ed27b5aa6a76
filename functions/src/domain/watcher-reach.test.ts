import { describe, expect, test } from 'vitest';
import { aSubject } from '../testing/a-subject.ts';
import { isConfirmed, isReached, newWatcher } from './watcher.ts';
import {
  confirmsWatcher,
  losesWatcher,
  OUT_OF_REACH,
  reachesNobody,
  reachKey,
  reachOf,
  regainsWatcher,
} from './watcher-reach.ts';

const noon = 1_000_000;
const [ichiro, megumi] = [newWatcher('ichiro', '一郎', noon), newWatcher('megumi', 'めぐみ', noon)];
const hanako = aSubject('hanako', { watchers: [ichiro, megumi] });
const unreachable = (since: number) => ({ ...ichiro, unreachableSince: since });

describe('an alarm reaches nobody', () => {
  test.each([
    ['where nobody watches', [], true],
    ['not where somebody watches, confirmed or not', [ichiro], false],
    ['where the only one blocks the account', [unreachable(noon)], true],
    ['not where one of two does', [unreachable(noon), megumi], false],
    ['where both do', [unreachable(noon), { ...megumi, unreachableSince: noon }], true],
  ])('%s', (_, watchers, reachesNone) => {
    expect(reachesNobody(aSubject('s', { watchers }))).toBe(reachesNone);
  });
});

describe('a watcher of a subject', () => {
  const [first] = losesWatcher(hanako, 'ichiro', noon + 5).watchers;

  test('who blocks the account is reached no more, from then on; the others stay as they are', () => {
    expect(losesWatcher(hanako, 'ichiro', noon + 5).watchers).toEqual([unreachable(noon + 5), megumi]);
    const again = losesWatcher({ ...hanako, watchers: [unreachable(noon + 5)] }, 'ichiro', noon + 9);
    expect(again.watchers).toEqual([unreachable(noon + 5)]);
  });

  test('who began to watch after the block is reached: writing to the account was needed for it', () => {
    expect(losesWatcher(hanako, 'ichiro', noon - 1).watchers).toEqual([ichiro, megumi]);
    expect(losesWatcher(hanako, 'ichiro', noon).watchers).toEqual([unreachable(noon), megumi]);
  });

  test('who is back is reached, and as confirmed as before', () => {
    const away = { ...ichiro, confirmedAt: noon, unreachableSince: noon + 1 };
    const back = regainsWatcher({ ...hanako, watchers: [away, megumi] }, 'ichiro');
    expect(back.watchers).toEqual([{ ...ichiro, confirmedAt: noon }, megumi]);
    expect([away, ...back.watchers].map(isConfirmed)).toEqual([false, true, false]);
    expect([away, ...back.watchers].map(isReached)).toEqual([false, true, true]);
  });

  test('who says that a test arrived is confirmed; the latest time counts, whatever comes last', () => {
    const once = confirmsWatcher(hanako, 'ichiro', noon + 5);
    expect(once.watchers).toEqual([{ ...ichiro, confirmedAt: noon + 5 }, megumi]);
    expect(confirmsWatcher(once, 'ichiro', noon + 3)).toEqual(once);
    expect(confirmsWatcher(once, 'ichiro', noon + 7).watchers[0]?.confirmedAt).toBe(noon + 7);
    expect(first?.confirmedAt).toBeNull();
  });
});

test('an alarm reaches the family for sure once one of them has shown it, and nobody where all block the account', () => {
  const seen = newWatcher('a', '一郎', 1);
  const confirmed = { ...seen, confirmedAt: 2 };
  const blocked = { ...confirmed, unreachableSince: 3 };
  const reach = [[], [seen], [blocked], [blocked, seen], [blocked, confirmed]].map((watchers) =>
    reachOf(aSubject('s1', { watchers })),
  );
  expect(reach).toEqual(['nobody', 'unconfirmed', 'blocked', 'unconfirmed', 'confirmed']);
  expect(OUT_OF_REACH).not.toContain('confirmed');
  expect(reachKey(aSubject('s1', { status: 'unlinked' }))).toBeNull();
});
