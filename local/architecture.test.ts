import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

// Each line of `refused` is a file that the linter must not let pass, each line of `allowed` one that it must.
type Case = [folder: string, code: string, rule?: string];

const imports = 'eslint(no-restricted-imports)';
const globals = 'eslint(no-restricted-globals)';
const partOf = (module: string) => `import { x } from '${module}'; export { x };`;
const typesOf = (module: string) => `import type { X } from '${module}'; export type { X };`;

const refused: Case[] = [
  ['functions/src/domain', partOf('lodash'), imports],
  ['functions/src/domain', partOf('node:crypto'), imports],
  ['functions/src/domain', partOf('firebase-admin/firestore'), imports],
  ['functions/src/domain', typesOf('@line/bot-sdk'), imports],
  ['functions/src/domain', partOf('../actions/open-round.ts'), imports],
  ['functions/src/domain', partOf('../messages/texts.ts'), imports],
  ['functions/src/domain', partOf('../config.ts'), imports],
  ['functions/src/domain/registration/questions', partOf('../../../line/incoming.ts'), imports],
  ['functions/src/domain', `import { v4 } from 'uuid'; export const id = v4();`, imports],
  ['functions/src/domain', 'export const now = Date.now();', globals],
  ['functions/src/domain', 'export const now = new globalThis.Date();', globals],
  ['functions/src/domain', 'export const id = crypto.randomUUID();', globals],
  ['functions/src/domain', `export const get = () => fetch('https://example.com');`, globals],
  ['functions/src/domain', 'export const wait = (go: () => void) => setTimeout(go, 1);', globals],
  ['functions/src/domain', `export const say = () => console.log('x');`, globals],
  ['functions/src/domain', 'export const env = process.argv;', globals],
  ['functions/src/domain', 'export const dice = Math.random();', 'eslint(no-restricted-properties)'],
  ['functions/src/messages', partOf('@line/bot-sdk'), imports],
  ['functions/src/messages', partOf('../line/incoming.ts'), imports],
  ['functions/src/messages', partOf('../actions/world.ts'), imports],
  ['functions/src/actions', partOf('../firestore/towns.ts'), imports],
  ['functions/src/actions', partOf('../line/accounts.ts'), imports],
  ['functions/src/actions', partOf('../messages/compose.ts'), imports],
  ['functions/src/actions', partOf('../triggers/schedules.ts'), imports],
  ['functions/src/actions', partOf('firebase-functions/params'), imports],
  ['functions/src/actions', typesOf('@line/bot-sdk'), imports],
  ['functions/src/triggers', partOf('firebase-admin/firestore'), imports],
  ['functions/src/triggers', partOf('@line/bot-sdk'), imports],
  ['functions/src/line', partOf('firebase-admin/firestore'), imports],
  ['functions/src/firestore', partOf('firebase-admin/auth'), imports],
  ['functions/src/tasks', partOf('@line/bot-sdk'), imports],
  ['functions/src/auth', partOf('firebase-admin/functions'), imports],
  ['functions/src/mail', partOf('firebase-admin/auth'), imports],
  ['functions/src/firestore', partOf('nodemailer'), imports],
  ['functions/src/line', 'export const secret = process.env.LINE_CHANNELS;', 'node(no-process-env)'],
  ['functions/src/triggers', partOf('../../../web/src/text/ja.ts'), imports],
  ['functions/scripts', partOf('local/clock/clock.ts'), imports],
  ['web/src/staff', partOf('functions/actions/open-round.ts'), imports],
  ['web/src/staff', partOf('../../../functions/src/domain/alert.ts'), imports],
  ['web/src/staff', partOf('../../../local/clock/clock.ts'), imports],
  ['web/src/staff', partOf('firebase/auth'), imports],
  ['web/src/backend', partOf('firebase/firestore'), imports],
  ['web/src/liff', partOf('../ui/theme.ts'), imports],
  ['web/src/liff/family', partOf('../../staff/asking.ts'), imports],
  ['web/src/liff/family', partOf('@mui/material'), imports],
  ['web/src/liff/family', partOf('zod'), imports],
  ['web/src/liff/family', partOf('functions/domain/subject.ts'), imports],
  ['web/src/liff/family', partOf('functions/contract/liff.ts'), imports],
  ['web/src/liff/family', partOf('@line/liff/core'), imports],
  ['web/src/liff/line', partOf('../asking/ask.ts'), imports],
  ['web/src/line-view', partOf('functions/domain/alert.ts'), imports],
  ['web/src/line-view', partOf('functions/messages/compose.ts'), imports],
  ['web/src/line-view', partOf('@mui/material'), imports],
  ['web/src/line-view', partOf('../ui/theme.ts'), imports],
  ['web/src/ui', 'export default 1;', 'import(no-default-export)'],
  [
    'local/clock',
    'export const later = (work: Promise<void>) => { work; };',
    'typescript(no-floating-promises)',
  ],
];

const allowed: Case[] = [
  ['functions/src/domain', partOf('zod')],
  ['functions/src/domain', partOf('@date-fns/tz')],
  ['functions/src/domain', partOf('libphonenumber-js/min')],
  ['functions/src/domain', `import { v5 } from 'uuid'; export const id = v5('x', v5.DNS);`],
  ['functions/src/domain/registration/questions', partOf('../../calendar.ts')],
  ['functions/src/messages', typesOf('@line/bot-sdk')],
  ['functions/src/messages', partOf('../domain/alert.ts')],
  ['functions/src/actions', partOf('../domain/registration/talk.ts')],
  ['functions/src/actions', partOf('./world.ts')],
  ['functions/src/actions', partOf('../messages/rewording.ts')],
  ['functions/src/triggers', partOf('../actions/open-round.ts')],
  ['functions/src/firestore', partOf('firebase-admin/firestore')],
  ['functions/src/tasks', partOf('firebase-admin/functions')],
  ['functions/src/auth', partOf('firebase-admin/auth')],
  ['functions/src/mail', partOf('nodemailer')],
  ['functions/src/line', partOf('@line/bot-sdk')],
  ['web/src/staff', partOf('functions/domain/alert.ts')],
  ['web/src/staff', partOf('functions/contract/staff.ts')],
  ['web/src/staff', partOf('functions/messages/compose.ts')],
  ['web/src/backend', partOf('firebase/auth')],
  ['web/src/liff/family', typesOf('functions/contract/liff.ts')],
  ['web/src/liff/family', partOf('functions/domain/registration-number.ts')],
  ['web/src/liff/family', partOf('../controls/button.tsx')],
  ['web/src/liff/line', partOf('@line/liff/core')],
  ['web/src/line-view', partOf('react')],
];

const root = path.resolve(import.meta.dirname, '..');
const fileOf = ([folder]: Case, index: number) => `${folder}/case-${index}.ts`;
const found = new Map<string, string[]>();
let layout: string;

beforeAll(async () => {
  layout = await mkdtemp(path.join(os.tmpdir(), 'hidamari-architecture-'));
  for (const config of ['.oxlintrc.json', '.oxlintrc.architecture.json', 'tsconfig.base.json']) {
    await cp(path.join(root, config), path.join(layout, config));
  }
  await writeFile(path.join(layout, 'tsconfig.json'), JSON.stringify({ extends: './tsconfig.base.json' }));
  for (const [index, entry] of [...refused, ...allowed].entries()) {
    await mkdir(path.join(layout, entry[0]), { recursive: true });
    await writeFile(path.join(layout, fileOf(entry, index)), entry[1]);
  }
  const oxlint = [path.join(root, 'node_modules/oxlint/bin/oxlint'), '--format', 'json'];
  const env = { ...process.env, OXLINT_TSGOLINT_PATH: path.join(root, 'node_modules/.bin/tsgolint') };
  // It ends with code 1 because it finds something.
  const { stdout } = await promisify(execFile)(process.execPath, oxlint, { cwd: layout, env }).catch(
    (error: { stdout: string }) => error,
  );
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] };
  for (const { filename, code } of diagnostics) found.set(filename, [...(found.get(filename) ?? []), code]);
});

afterAll(() => rm(layout, { recursive: true }));

test.each(refused.map((entry, index) => [...entry, fileOf(entry, index)] as const))(
  '%s: refused: %s',
  (_folder, _code, rule, file) => expect(found.get(file)).toContain(rule),
);

test.each(allowed.map((entry, index) => [...entry, fileOf(entry, refused.length + index)] as const))(
  '%s: allowed: %s',
  (...parts) => expect(found.get(parts.at(-1) ?? '')).toBeUndefined(),
);
