import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { Instant } from '../../functions/src/domain/calendar.ts';
import { at } from '../../functions/src/testing/world-at.ts';
import { links } from '../addresses.ts';
import { movingClock } from '../clock/moving-clock.ts';
import { platform } from '../platform/platform.ts';
import { sharedChannels, sharedEmulators } from '../stack/shared-emulators.ts';
import { startStack, type Stack } from '../stack/stack.ts';
import { openTown, TOWN_SIZE, townWakes } from '../town/open-town.ts';
import { aBrowser } from './a-browser.ts';

const WIDE = { width: 1400, height: 900 };

/** ひだまり町 as `npm start` opens it, and a browser in front of its phones. */
export interface TownInABrowser extends Stack {
  channelId: string;
  /** Where the console is. */
  hosting: string;
  /** Errors in a page's log that the running test provokes. */
  expectErrors(like: RegExp): void;
  /** Opens the phones page; `query` is what its address says is on show. */
  open(query?: string, size?: { width: number; height: number }): Promise<Page>;
}

/**
 * Starts it once for the tests of a file, with a clock that stands still until it is moved; `begin` is a time in Japan, or a moment.
 * After each test its pages are closed, and none of them may have had an error.
 */
export function aTown(begin: string | Instant): () => TownInABrowser {
  let stack: Stack | undefined;
  let browser: Browser | undefined;
  let town: TownInABrowser | undefined;
  const errors: string[] = [];
  const expected: RegExp[] = [];
  const beginAt = typeof begin === 'string' ? at(begin) : begin;

  beforeAll(async () => {
    const window = await aBrowser();
    browser = window;
    const [ports, log] = [inject('ports'), inject('log')];
    const channels = sharedChannels(ports);
    const running = await startStack({
      ports,
      clock: movingClock(townWakes(beginAt, TOWN_SIZE), 'still'),
      log,
      channels,
      emulators: sharedEmulators(ports, log),
      page: path.resolve(import.meta.dirname, '../dist/phones'),
      extra: platform(started, false, links(ports)),
    });
    stack = running;
    await openTown(running, channels.demo, TOWN_SIZE, beginAt);
    const open: TownInABrowser['open'] = async (query = '', viewport = WIDE) => {
      const context = await window.newContext({ viewport, locale: 'ja-JP', reducedMotion: 'reduce' });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      page.on('console', (said) => said.type() === 'error' && errors.push(said.text()));
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(`${running.line.origin}/${query}`);
      return page;
    };
    town = {
      ...running,
      channelId: channels.demo.channelId,
      hosting: `http://127.0.0.1:${ports.hosting}/`,
      expectErrors: (like) => void expected.push(like),
      open,
    };
  }, 120_000);

  afterEach(async () => {
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
    const unexpected = errors.splice(0).filter((error) => !expected.some((like) => like.test(error)));
    expected.length = 0;
    expect(unexpected).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await stack?.close();
  }, 60_000);

  function started(): Stack {
    if (!stack) throw new Error('the stack did not start');
    return stack;
  }

  return () => {
    if (!town) throw new Error('the town did not open');
    return town;
  };
}
