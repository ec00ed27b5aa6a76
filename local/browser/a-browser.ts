import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/** Whether the browser is the one that npm brings: with its fonts, pictures come out the same on every such machine. */
export const PACKAGED = process.platform === 'linux' && process.arch === 'x64';

/** Starts a Chromium without a window: the packaged one, or what the machine has where that one does not run. */
export async function aBrowser(): Promise<Browser> {
  if (!PACKAGED) return playwright.launch({ channel: process.platform === 'win32' ? 'msedge' : 'chrome' });
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      // In a single process the browser would end with its first page.
      ...chromium.args.filter((arg) => arg !== '--single-process'),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
