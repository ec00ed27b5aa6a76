import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { texts } from '../functions/src/messages/texts.ts';

const root = join(import.meta.dirname, '..');
const read = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
// What stands on the phones page, in the talk, and on the buttons that are made of questions and of times.
const shown = [
  ...Object.values(texts),
  read('local/phones/**/*.{ts,tsx}'),
  read('web/src/line-view/*.{ts,tsx}'),
  read('web/src/liff/text/*.ts'),
  read('web/src/text/ja/*.ts'),
  read('functions/src/domain/registration/questions/*.ts'),
  read('local/town/demo-municipality.ts'),
  '午前10時',
].join('\n');
const quoted = [...readFileSync(join(root, 'docs/play.md'), 'utf8').matchAll(/「([^」]+)」/g)];

test.each([...new Set(quoted.map(([, words = '']) => words))].filter((words) => words !== 'words'))(
  'what docs/play.md quotes is to be found: 「%s」',
  (words) => expect(shown).toContain(words),
);
