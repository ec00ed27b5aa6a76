import type { FrameLocator, Page } from 'playwright-core';
import { DEMO } from '../town/demo-municipality.ts';
import type { TownInABrowser } from './a-town.ts';
import type { PhoneOnPage } from './phone.ts';

/** A page inside LINE and what somebody does on it. */
export interface LinePage {
  frame: FrameLocator;
  shows(title: string | RegExp): Promise<void>;
  says(words: string | RegExp): Promise<void>;
  presses(button: string): Promise<void>;
  chooses(option: string): Promise<void>;
  writes(field: string, text: string): Promise<void>;
  /** Writes the answer to a question with one field, and goes on. */
  answers(question: string, text: string): Promise<void>;
}

/** The page that is open on a phone. */
export const pageOn = ({ phone }: PhoneOnPage): LinePage =>
  linePage(phone.frameLocator('iframe[title="ひだまり町の画面"]'));

function linePage(frame: FrameLocator): LinePage {
  const it: LinePage = {
    frame,
    shows: (title) => frame.getByRole('heading', { level: 1, name: title }).waitFor(),
    says: (words) => frame.getByText(words).first().waitFor(),
    presses: (button) => frame.getByRole('button', { name: button, exact: true }).click(),
    chooses: (option) => frame.getByRole('radio', { name: option }).check(),
    writes: (field, text) => frame.getByRole('textbox', { name: field, exact: true }).fill(text),
    async answers(question, text) {
      await it.shows(question);
      await it.writes(question, text);
      await it.presses('次へ');
    },
  };
  return it;
}

/** The day of birth, in its three fields. */
export async function writesDate(page: LinePage, year: string, month: string, day: string): Promise<void> {
  await page.writes('年', year);
  await page.writes('月', month);
  await page.writes('日', day);
}

/**
 * Opens a page inside LINE at a width of its own, in the hands of somebody who has a phone here: a frame as a phone is one, and
 * nothing else around it.
 */
export async function openAlone(
  { line, channelId, hosting }: TownInABrowser,
  page: Page,
  name: string,
  path: string,
): Promise<LinePage> {
  const userId = line.phones().find((phone) => phone.name === name)?.userId;
  const at = `${line.origin}/alone`;
  await page.route(at, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="ja"><title>${name}</title><body style="margin:0">
        <iframe title="画面" src="${hosting}liff/${DEMO}${path}" style="border:0;display:block;width:100%;height:100vh"></iframe>
        <script>addEventListener('message', async ({ source, origin, data }) => {
          if (data.liff !== 'id-token') return;
          const answer = await fetch('/simulator/phones/${userId}/chats/${channelId}/id-token', { method: 'POST' });
          source.postMessage({ liff: 'id-token', ...(await answer.json()) }, origin);
        });</script>`,
    }),
  );
  await page.goto(at);
  return linePage(page.frameLocator('iframe'));
}
