// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { hanako } from '../../testing/one-subject.ts';
import { openPage } from '../../testing/open-page.tsx';
import { Family } from './family.tsx';
import type { Subject } from './subject-page.tsx';

afterEach(cleanup);

const since = '2026-10-02T01:00:00.000Z';
const open = (more: Partial<Subject>) => openPage(<Family subject={{ ...hanako, ...more }} />, {});

test('each of the family stands there with what is known of whether alarms reach them', () => {
  open({
    reach: 'unconfirmed',
    watchers: [
      { name: '一郎', since, confirmedAt: null, unreachableSince: null },
      {
        name: '恵',
        since: '2026-10-03T01:00:00.000Z',
        confirmedAt: since,
        unreachableSince: '2026-11-01T01:00:00.000Z',
      },
    ],
  });
  const [ichiro, megumi] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(ichiro).toBe('一郎2026年10月2日から届くか未確認');
  expect(megumi).toBe('恵2026年10月3日から届きません2026年11月1日から、LINEで止めています');
  expect(screen.getByRole('alert').textContent).toContain('届くと分かっていません');
});

test('where nobody watches it says who is told instead,', () => {
  open({ watchers: [], reach: 'nobody' });
  expect(screen.getByText(/職員だけに知らせます/)).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});
