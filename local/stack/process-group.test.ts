import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startGroup } from './process-group.ts';

// A program whose child ignores every polite signal. The child's death is seen by the end of its connection to us.
const stubborn = `
  process.on('SIGINT', () => {}); process.on('SIGTERM', () => {});
  require('node:net').connect(Number(process.argv[1]), '127.0.0.1').on('error', () => {});`;
const program = (onSignal: string) => `
  require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(stubborn)}, process.argv[1]]);
  process.on('SIGINT', () => { ${onSignal} });
  setInterval(() => {}, 1000);`;

let server: Server;
let folder: string;
let port: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hidamari-test-'));
  server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = String((server.address() as AddressInfo).port);
});

afterEach(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

test('a program gets the chance to end in order; what it leaves behind is ended too', async () => {
  const log = path.join(folder, 'logs', 'program.log');
  const group = startGroup(['-e', program(`console.log('in order'); process.exit()`), port], {
    cwd: folder,
    env: process.env,
    log,
  });
  const [child] = (await once(server, 'connection')) as [Socket];
  const gone = once(child.resume(), 'close');
  await Promise.all([group.stop(), group.stop()]);
  await Promise.all([group.ended, gone]);
  expect(await readFile(log, 'utf8')).toBe('in order\n');
});

test('nothing outlives the process that started it', async () => {
  const starter = `
    import { startGroup } from ${JSON.stringify(path.join(import.meta.dirname, 'process-group.ts'))};
    startGroup(${JSON.stringify(['-e', program(''), port])}, { cwd: '.', env: process.env, log: 'x.log' });
    process.stdin.once('data', () => process.exit(3));`;
  const starting = spawn(process.execPath, ['--input-type=module', '-e', starter], { cwd: folder });
  const [child] = (await once(server, 'connection')) as [Socket];
  const gone = once(child.resume(), 'close');
  starting.stdin.write('go');
  expect(await once(starting, 'exit')).toEqual([3, null]);
  await gone;
});
