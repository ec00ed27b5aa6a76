import type { Locator, Page } from 'playwright-core';

/** More stops than any page of ours has. */
const STOPS = 200;

/** Presses the tab key until the target has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const focused = target.and(page.locator(':focus'));
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press('Tab');
    if ((await focused.count()) === 1) return;
  }
  throw new Error('the tab key does not lead there');
}
