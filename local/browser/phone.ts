import type { Locator, Page } from 'playwright-core';

/** A phone on the page and what its owner does with it. Everything waits until it can be done or seen. */
export interface PhoneOnPage {
  phone: Locator;
  /** The messages; what a notification card repeats is not among them. */
  talk: Locator;
  newest: Locator;
  /** The rich menu with its bar. */
  menu: Locator;
  says(text: string): Promise<void>;
  /** Presses the newest button of that name in the talk. */
  presses(label: string): Promise<void>;
  /** The newest message has these words. */
  hears(words: string | RegExp): Promise<void>;
}

export function phoneOf(page: Page, name: string): PhoneOnPage {
  const phone = page.getByRole('region', { name: `${name}さんのスマートフォン` });
  const talk = phone.getByRole('log');
  const newest = talk.getByRole('listitem').last();
  const menu = phone.locator('.rich-menu');
  return {
    phone,
    talk,
    newest,
    menu,
    async says(text) {
      const write = menu.getByRole('button', { name: 'メッセージを書く' });
      if (await write.isVisible()) await write.click();
      await phone.getByRole('textbox', { name: 'メッセージ' }).fill(text);
      await phone.getByRole('button', { name: '送信' }).click();
    },
    presses: (label) => talk.getByRole('button', { name: label, exact: true }).last().click(),
    hears: (words) => newest.filter({ hasText: words }).waitFor(),
  };
}

/** Makes a person by the page's own dialog, and adds the account as a friend. */
export async function addPhone(page: Page, name: string): Promise<PhoneOnPage> {
  await page.getByRole('button', { name: '電話を追加' }).click();
  const dialog = page.getByRole('dialog', { name: '電話を追加' });
  await dialog.getByRole('textbox', { name: 'お名前' }).fill(name);
  await dialog.getByRole('button', { name: '新しい電話を作る' }).click();
  const added = phoneOf(page, name);
  await added.phone.getByRole('button', { name: '友だち追加' }).click();
  await added.hears('ひだまり町の見守りです');
  return added;
}
