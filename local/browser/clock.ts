import type { Page } from 'playwright-core';

/** The clock on the page. */
export function clockOf(page: Page) {
  const clock = page.getByRole('region', { name: '時計' });
  const button = (label: string) => clock.getByRole('button', { name: label, exact: true });
  /** The time has come, and everything due until then has happened. */
  const rests = () => button('次の朝').and(page.locator('[aria-disabled=false]')).waitFor();
  return {
    button,
    rests,
    shows: (day: string, time: string) =>
      clock.getByRole('time').filter({ hasText: day }).filter({ hasText: time }).waitFor(),
    async goes(label: string): Promise<void> {
      await button(label).click();
      await rests();
    },
  };
}
