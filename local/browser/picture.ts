import path from 'node:path';
import type { Page } from 'playwright-core';
import { PACKAGED } from './a-browser.ts';

const folder = path.resolve(import.meta.dirname, '../../docs/images');

/** Takes a picture of the page for the documents, of all of it where it is `whole`. Notifications are out of it: they come and go by the second. */
export async function picture(page: Page, name: string, { whole = false } = {}): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForFunction('[...document.images].every((image) => image.complete)');
  const file = path.join(folder, `${name}.png`);
  const style = '.notification-card { visibility: hidden }';
  await page.screenshot({ style, fullPage: whole, ...(PACKAGED ? { path: file } : {}) });
}
