import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { missingForPlatforms, type LockFile } from './platforms.ts';

// Both lock files must install: the root's on every machine, that of functions/ where Google builds the functions.
const root = path.resolve(import.meta.dirname, '../..');
const problems = [
  ...inStep('package-lock.json', [], 'npm install'),
  ...inStep(
    'functions/package-lock.json',
    ['--workspaces=false'],
    'npm install --package-lock-only --workspaces=false',
  ),
  ...missingForPlatforms(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as LockFile),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Asks npm whether it would install from the lock file, without installing and without the network. */
function inStep(lockFile: string, options: string[], repair: string): string[] {
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--dry-run', '--offline', '--no-audit', '--no-fund', '--loglevel=error', ...options];
  const [command, first] = npm?.endsWith('npm-cli.js') ? [process.execPath, [npm]] : ['npm', []];
  const { status, stderr } = spawnSync(command, [...first, ...args], {
    cwd: path.dirname(path.join(root, lockFile)),
    encoding: 'utf8',
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status === 0) return [];
  const reasons = stderr
    .split('\n')
    .filter((line) => /Missing:|Invalid:|code E/.test(line))
    .slice(0, 10);
  const folder = path.dirname(lockFile);
  return [`${lockFile} does not fit its package.json. In ${folder}, run: ${repair}`, ...reasons];
}
