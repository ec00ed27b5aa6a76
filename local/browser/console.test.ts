import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { aMunicipality } from '../../functions/src/testing/a-municipality.ts';
import { aPublication } from '../../functions/src/testing/a-publication.ts';
import { standardQuestions } from '../../functions/src/domain/registration/standard-questions.ts';
import { DEMO } from '../town/demo-municipality.ts';
import { tenToEight } from '../town/open-town.ts';
import { aTown } from './a-town.ts';
import { aColleague, breakConsole, ENLARGED, NARROW, pagesOf, signIn, WIDE } from './console.ts';
import { picture } from './picture.ts';

// The console's calls go by real time, so the town lives in it, too.
const town = aTown(tenToEight(Date.now()));
const emails = { demo: '', quiet: '' };

beforeAll(async () => {
  const now = town().clock.now();
  await town().towns.change('quiet', async (quiet) => {
    quiet.saveMunicipality(aMunicipality('quiet', now, { name: 'しずか村' }));
    quiet.savePublication(aPublication(standardQuestions(1, ['中央', '北'])));
  });
  emails.demo = await aColleague(town(), 'admin', DEMO);
  emails.quiet = await aColleague(town(), 'admin', 'quiet');
});

async function consoleOf(email: string, size: typeof WIDE): Promise<Page> {
  const page = await town().open('', size);
  await signIn(page, town().hosting, email);
  return page;
}

const SHAPES = [
  ['wide', WIDE],
  ['narrow', NARROW],
] as const;

test.each(SHAPES)(
  'axe finds nothing on any page that is %s, and nothing is cut off',
  async (shape, size) => {
    const look = async (at: Page, name: string, file: string, how = { whole: false }) => {
      await quiet(at);
      await expectAccessible(at, name);
      await expectNoSidewaysScroll(at, name);
      if (size === WIDE) {
        await at.setViewportSize(ENLARGED);
        await expectNoSidewaysScroll(at, `${name} at 200 %`);
        await at.setViewportSize(size);
      }
      if (process.env['PICTURES']) await picture(at, `console-${file}-${shape}`, how);
    };
    const page = await consoleOf(emails.demo, size);
    for (const { name, path } of await pagesOf(page)) {
      await open(page, path);
      await look(page, name, path === '/' ? 'today' : path.slice(1).replaceAll('/', '-'));
    }
    // Those that are reached from another one.
    await open(page, '/settings');
    await page.getByRole('link', { name: '文面を見る・言い換える' }).click();
    await page.getByRole('button', { name: /^毎日のお便り/ }).click();
    await look(page, '文面', 'texts');
    await page.getByRole('link', { name: 'おはようございます。', exact: true }).click();
    await page.getByRole('textbox', { name: '新しい言葉' }).waitFor();
    await look(page, '文面を言い換える', 'text');
    await open(page, '/subjects');
    await page.getByRole('link', { name: '取り込み' }).click();
    await page.getByRole('heading', { name: 'これまでの取り込み' }).waitFor();
    await look(page, '取り込み', 'subjects-import');
    for (const { name, path } of await pagesOfOne()) {
      await page.goto(new URL(path, town().hosting).href);
      await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
      await look(page, name, name, { whole: true });
    }
  },
  180_000,
);

test.each([['a town with nobody', 'quiet']] as const)(
  'axe finds nothing on the pages of %s',
  async (_what, who) => {
    const page = await consoleOf(emails[who], WIDE);
    for (const { name, path } of await pagesOf(page)) {
      await open(page, path);
      await quiet(page);
      await expectAccessible(page, name);
    }
  },
  120_000,
);

test.each([
  ['while they are read', 'silent'],
  ['that cannot be read', 'failing'],
] as const)(
  'axe finds nothing on pages %s, and each says so',
  async (_what, how) => {
    const page = await consoleOf(emails.demo, WIDE);
    const pages = await pagesOf(page);
    town().expectErrors(/Failed to load resource/);
    await breakConsole(page.context(), how);
    // What was read before is forgotten.
    await page.reload();
    for (const { name, path } of pages) {
      await open(page, path);
      await signOf(page, how).waitFor();
      await expectAccessible(page, name);
    }
    for (const { name, path } of await pagesOfOne()) {
      await page.goto(new URL(path, town().hosting).href);
      await signOf(page, how).waitFor();
      await expectAccessible(page, name);
    }
  },
  120_000,
);

/** The pages of one subject and of one case, which stand in no navigation: of somebody who is silent. */
async function pagesOfOne(): Promise<{ name: string; path: string }[]> {
  const [alert] = await town().towns.read(DEMO, (demo) => demo.openAlerts(1));
  if (!alert) throw new Error('nobody is silent in the town');
  return [
    { name: 'subject', path: `subjects/${alert.subjectId}` },
    { name: 'case', path: `alerts/${encodeURIComponent(alert.id)}` },
  ];
}

/** What shows that a page is still being read, or cannot be. */
const signOf = (page: Page, how: 'silent' | 'failing') =>
  (how === 'silent' ? page.getByRole('status', { name: '読み込み中です' }) : page.getByRole('alert')).first();

/** Goes there as a person does, without loading the console anew: that would sign out nobody but take its time. */
async function open(page: Page, path: string): Promise<void> {
  await page.getByRole('navigation', { name: 'メニュー' }).locator(`a[href="${path}"]`).click();
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
}

/** Until nothing is being read any more, and nothing moves: of what unfolds only a part can be pressed. */
async function quiet(page: Page): Promise<void> {
  await page.getByRole('status', { name: '読み込み中です' }).first().waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  const moving = () => page.evaluate("document.getAnimations().some((it) => it.playState === 'running')");
  await expect.poll(moving, { timeout: 15_000 }).toBe(false);
}

async function expectAccessible(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html).join(' ')}`,
  );
  expect(found).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page, name: string): Promise<void> {
  const overflow = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect({ name, overflow }).toEqual({ name, overflow: 0 });
}
