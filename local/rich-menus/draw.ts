import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { menuPages } from '../../functions/src/messages/rich-menu-picture.ts';
import { MENU_SIZE } from '../../functions/src/messages/rich-menu-tiles.ts';
import { aBrowser } from '../browser/a-browser.ts';
import { noteOf, NOTES, PICTURES, pictureFile } from './drawn.ts';

/** npm run rich-menus:draw: draws the pictures of the rich menus anew, and notes what each was drawn from. */
const FONT = path.dirname(createRequire(import.meta.url).resolve('@fontsource/biz-udpgothic/700.css'));

rmSync(PICTURES, { recursive: true, force: true });
const browser = await aBrowser();
const notes = [];
for (const [name, markup] of menuPages()) {
  const page = await browser.newPage({ viewport: MENU_SIZE });
  await show(page, markup);
  const picture = await page.screenshot({ path: pictureFile(name) });
  await page.close();
  notes.push([name, noteOf(markup, picture)]);
  console.log(`${pictureFile(name)}  ${Math.round(picture.length / 1024)} kB`);
}
await browser.close();
writeFileSync(NOTES, `${JSON.stringify(Object.fromEntries(notes), null, 2)}\n`);

/** Shows the page in its font, which comes from the package and not from the machine. */
async function show(page: Page, markup: string): Promise<void> {
  await page.route('**', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = { path: path.join(FONT, pathname) };
    return route.fulfill(pathname === '/' ? { contentType: 'text/html', body: markup } : file);
  });
  await page.goto('http://rich-menu.invalid/');
  await page.addStyleTag({ url: '/700.css' });
  const words = JSON.stringify(await page.locator('body').innerText());
  const loading = `document.fonts.load('700 100px "BIZ UDPGothic"', ${words})`;
  const faces = await page.evaluate<number>(`${loading}.then((all) => all.length)`);
  if (faces === 0) throw new Error('BIZ UDPGothic did not come.');
}
