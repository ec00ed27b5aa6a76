import type { BrowserContext, Page } from 'playwright-core';
import { addStaff } from '../../functions/src/auth/staff-accounts.ts';
import type { Role } from '../../functions/src/domain/staff.ts';
import type { Stack } from '../stack/stack.ts';

export const WIDE = { width: 1280, height: 800 };
/** WCAG 2.2, 1.4.4: what a window as wide as that has room for at 200 %. */
export const ENLARGED = { width: 640, height: 400 };
/** WCAG 2.2, 1.4.10: everything is usable at this width without scrolling sideways. */
export const NARROW = { width: 320, height: 640 };

const PASSWORD = 'hidamari-demo';

/** A member of staff with a password, made as `npm run staff:add` makes one. */
export async function aColleague(stack: Stack, role: Role, municipalityId: string): Promise<string> {
  const email = `${role}@${municipalityId}.example`;
  await addStaff(stack.towns, { municipalityId, email, role, name: role, password: PASSWORD });
  return email;
}

/** Opens the console and signs in by its own form. */
export async function signIn(page: Page, hosting: string, email: string): Promise<void> {
  await page.goto(hosting);
  await page.getByRole('textbox', { name: 'メールアドレス' }).fill(email);
  await page.getByLabel(/^パスワード/).fill(PASSWORD);
  await page.getByRole('button', { name: 'サインイン' }).click();
  await page.getByRole('navigation', { name: 'メニュー' }).waitFor();
}

/** The pages of the navigation: their names and addresses. */
export async function pagesOf(page: Page): Promise<{ name: string; path: string }[]> {
  const links = page.getByRole('navigation', { name: 'メニュー' }).getByRole('link');
  return links.evaluateAll((all) =>
    all.map((link) => ({
      name: (link as unknown as { innerText: string }).innerText.trim(),
      path: link.getAttribute('href') ?? '',
    })),
  );
}

/** From now on staffApi does not answer the page's questions but who is asking: never, or with a failure. */
export async function breakConsole(context: BrowserContext, how: 'silent' | 'failing'): Promise<void> {
  await context.route('**/staffApi', async (route) => {
    if (route.request().postData()?.includes('"me.read"')) return route.continue();
    if (how === 'failing') return route.abort();
    return undefined;
  });
}
