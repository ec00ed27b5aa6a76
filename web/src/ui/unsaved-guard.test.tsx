// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { openPage } from '../testing/open-page.tsx';
import { useUnsavedGuard } from './unsaved-guard.ts';

afterEach(cleanup);

function Form({ unsaved }: { unsaved: boolean }) {
  useUnsavedGuard(unsaved);
  return null;
}

test('with nothing to lose one simply leaves', async () => {
  const { router } = openPage(<Form unsaved={false} />, {});
  await act(() => router.navigate('/elsewhere'));
  expect(router.state.location.pathname).toBe('/elsewhere');
});

test('with something unsaved one is asked: stays where one was, or leaves', async () => {
  const { router } = openPage(<Form unsaved />, {});
  await act(() => router.navigate('/elsewhere'));
  await userEvent.click(await screen.findByRole('button', { name: 'このページに残る' }));
  expect(router.state.location.pathname).toBe('/');

  await act(() => router.navigate('/elsewhere'));
  await userEvent.click(await screen.findByRole('button', { name: '保存せずに離れる' }));
  expect(router.state.location.pathname).toBe('/elsewhere');
});

test('closing the tab is asked about as well', () => {
  openPage(<Form unsaved />, {});
  const closing = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(closing);
  expect(closing.defaultPrevented).toBe(true);
});
