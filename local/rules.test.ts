import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const lines = readFileSync(join(root, 'docs/rules.md'), 'utf8').split('\n');
const isRule = (line: string) => line.startsWith('- ');
const named = lines.flatMap((line) => {
  const [, path = '', title = ''] = /^ {2}- `([^`]+)` (.+)$/.exec(line) ?? [];
  return path ? [{ path, title }] : [];
});

test.each(named)('$path has a test: $title', ({ path, title }) => {
  expect(existsSync(join(root, path)), path).toBe(true);
  expect(readFileSync(join(root, path), 'utf8')).toContain(title);
});

test('every rule has a test', () => {
  const untested = lines.filter((line, index) => isRule(line) && !lines[index + 1]?.startsWith('  - `'));
  expect(untested).toEqual([]);
  expect(lines.filter(isRule).length).toBeGreaterThan(30);
});
