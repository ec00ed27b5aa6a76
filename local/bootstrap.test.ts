import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let clone: string;

beforeEach(async () => {
  clone = await mkdtemp(path.join(os.tmpdir(), 'hidamari-bootstrap-'));
  await put('package-lock.json', lock({ 'node_modules/zod': '4.0.0' }));
  await put(
    'script.ts',
    'const code: number = 5; console.log("ran", process.argv[2]); process.exitCode = code;',
  );
  await mkdir(path.join(clone, 'local'));
  await cp(path.join(import.meta.dirname, 'bootstrap.mjs'), path.join(clone, 'local/bootstrap.mjs'));
  await mkdir(path.join(clone, 'node_modules/node/bin'), { recursive: true });
  await symlink(process.execPath, path.join(clone, 'node_modules/node/bin/node'));
});

afterEach(() => rm(clone, { recursive: true }));

test('runs the script with its arguments and ends with its exit code', async () => {
  await put('node_modules/.package-lock.json', lock({ 'node_modules/zod': '4.0.0' }));
  expect(await bootstrap(['script.ts', 'hello'])).toMatchObject({
    code: 5,
    stdout: 'ran hello\n',
    stderr: '',
  });
});

test('installs first when a version in the lock file is not the installed one', async () => {
  await put('node_modules/.package-lock.json', lock({ 'node_modules/zod': '3.9.0' }));
  const { code, stdout } = await bootstrap(['script.ts', 'x']);
  expect(stdout).toMatch(/about a minute[^]*npm ci --no-audit --no-fund\nran x/);
  expect(code).toBe(5);
});

test('installs first when an earlier installation never finished', async () => {
  expect((await bootstrap(['script.ts', 'x'])).stdout).toContain('npm ci');
});

test('does not miss a package that is for another platform only', async () => {
  await put('package-lock.json', lock({ 'node_modules/zod': '4.0.0' }, ['node_modules/esbuild-for-vax']));
  await put('node_modules/.package-lock.json', lock({ 'node_modules/zod': '4.0.0' }));
  expect((await bootstrap(['script.ts'])).stdout).not.toContain('npm ci');
});

test('says what to do when the installation fails, and runs nothing', async () => {
  await put('npm-cli.js', 'process.exit(3)');
  const { code, stdout, stderr } = await bootstrap(['script.ts']);
  expect(code).toBe(1);
  expect(stdout).not.toContain('ran');
  expect(stderr).toContain('npm ci failed');
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'passes %s on and waits for the script to clean up',
  async (signal) => {
    await put('node_modules/.package-lock.json', lock({ 'node_modules/zod': '4.0.0' }));
    await put(
      'waits.ts',
      `process.on('${signal}', () => setTimeout(() => { console.log('cleaned up'); process.exit(9); }, 20));
     setInterval(() => {}, 1000); console.log('ready');`,
    );
    const running = spawn(process.execPath, ['local/bootstrap.mjs', 'waits.ts'], { cwd: clone });
    let stdout = '';
    running.stdout.on('data', (chunk: Buffer) => {
      if (stdout === '') running.kill(signal);
      stdout += chunk.toString();
    });
    const [code] = (await once(running, 'close')) as [number];
    expect(stdout).toBe('ready\ncleaned up\n');
    expect(code).toBe(9);
  },
);

async function bootstrap(args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const npm = path.join(clone, 'npm-cli.js');
  await writeFile(npm, `console.log('npm', ...process.argv.slice(2))`, { flag: 'wx' }).catch(() => undefined);
  return new Promise((resolve) => {
    const running = execFile(
      process.execPath,
      ['local/bootstrap.mjs', ...args],
      { cwd: clone, env: { ...process.env, npm_execpath: npm } },
      (_error, stdout, stderr) => resolve({ code: running.exitCode ?? -1, stdout, stderr }),
    );
  });
}

const put = (file: string, content: string) =>
  mkdir(path.dirname(path.join(clone, file)), { recursive: true }).then(() =>
    writeFile(path.join(clone, file), content),
  );

const lock = (versions: Record<string, string>, optional: string[] = []) =>
  JSON.stringify({
    packages: {
      '': { name: 'clone' },
      functions: { version: '0.1.0' },
      ...Object.fromEntries(Object.entries(versions).map(([where, version]) => [where, { version }])),
      ...Object.fromEntries(optional.map((where) => [where, { version: '1.0.0', optional: true }])),
    },
  });
