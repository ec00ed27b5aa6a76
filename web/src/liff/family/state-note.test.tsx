// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { aWatchedSubject } from '../../testing/liff/a-watched-subject.ts';
import { openLiff } from '../../testing/liff/open-liff.tsx';

afterEach(cleanup);

test.each([
  [
    'a message is to come, today’s or, where that was left out, another',
    'scheduled',
    '次のお便りは、これからです。',
    { mark: 'not-asked', vouchedBy: null },
    'お便りなし',
  ],
  [
    'before today’s message it is an earlier one that is not answered',
    'waiting',
    '一番新しいお便りへのお返事が、まだ届いていません。',
    { mark: 'to-come', vouchedBy: null },
    'お便りはこれから',
  ],
  [
    'that somebody is well the family may have found out themselves',
    'answered',
    '今日の無事が分かっています。',
    { mark: 'waiting', vouchedBy: 'family' },
    'まだです ご家族が無事を確かめました',
  ],
] as const)(
  'how it stands says no more of today than the days do: %s',
  async (_, state, words, today, day) => {
    const days = aWatchedSubject().days.map((each, index) => (index === 0 ? { ...each, ...today } : each));
    await openLiff('/family/s1', {
      'family.subject': async () => aWatchedSubject({ state, days, alert: null }),
    });
    await screen.findByText(words);
    const list = within(screen.getByRole('region', { name: 'この14日のお返事' }));
    expect(list.getByText(day)).toBeTruthy();
  },
);
