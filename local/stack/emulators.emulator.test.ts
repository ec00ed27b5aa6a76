import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { emulatorAddresses } from '../../web/src/backend/emulator-addresses.ts';
import { startEmulators } from './emulators.ts';
import type { Emulators } from './emulators.ts';
import { freePorts } from './port-check.ts';
import type { Ports } from './ports.ts';

// What Hidamari relies on in the Firebase emulators, shown with functions that only write down what reached them.
const bundle = `
import { appendFileSync } from 'node:fs';
import { initializeApp } from 'firebase-admin/app';
import { getFunctions } from 'firebase-admin/functions';
import { defineJsonSecret, defineSecret, defineString } from 'firebase-functions/params';
import { onCall, onRequest } from 'firebase-functions/v2/https';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { onTaskDispatched } from 'firebase-functions/v2/tasks';

const origin = defineString('LINE_API_ORIGIN', { default: 'https://api.line.me' });
const notes = defineString('NOTES');
const channels = defineJsonSecret('LINE_CHANNELS');
const smtp = defineSecret('SMTP_URL');
const options = { region: 'asia-northeast1', secrets: [channels, smtp] };
const note = (entry) => appendFileSync(notes.value(), JSON.stringify(entry) + '\\n');

initializeApp();
export const lineWebhook = onRequest(options, async (request, response) => {
  await getFunctions().taskQueue('locations/asia-northeast1/functions/deliver').enqueue({ to: 'U1' });
  response.json({ path: request.path, raw: request.rawBody.toString('hex') });
});
export const staffApi = onCall(options, ({ data }) => ({
  data, origin: origin.value(), channels: channels.value(), smtp: smtp.value(), firestore: process.env.FIRESTORE_EMULATOR_HOST,
}));
export const deliver = onTaskDispatched(options, ({ data }) => note({ deliver: data, smtp: smtp.value() }));
export const everyMinute = onSchedule({ ...options, schedule: 'every 1 minutes' }, (event) => {
  if (event.scheduleTime.startsWith('2001')) throw new Error('a run that fails');
  note({ everyMinute: event.scheduleTime });
});
`;

const channels = { demo: { channelSecret: `it's "#1" \\ 秘密\nand more` } };
let folder: string;
let ports: Ports;
let emulators: Emulators;

const settings = () => ({
  projectId: 'demo-stack' as const,
  firestoreHost: '127.0.0.1:9',
  ports,
  bundle: folder,
  log: path.join(folder, 'emulators.log'),
  env: {
    LINE_API_ORIGIN: 'http://127.0.0.1:5050',
    LINE_CHANNELS: JSON.stringify(channels),
    SMTP_URL: 'smtp://127.0.0.1:1025',
    NOTES: path.join(folder, 'notes.jsonl'),
  },
});

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hidamari-test-'));
  await writeFile(path.join(folder, 'index.js'), bundle);
  ports = await freePorts();
  vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:2525');
  emulators = await startEmulators(settings());
}, 60_000);

afterAll(async () => {
  await emulators.close();
  await rm(folder, { recursive: true });
});

const notes = async () =>
  (await readFile(settings().env.NOTES, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

test('functions get parameters and secrets, and a variable of the same name in our environment wins', async () => {
  const response = await fetch(emulators.functionUrl('staffApi'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ data: { call: 'x' } }),
  });
  expect(await response.json()).toEqual({
    result: {
      data: { call: 'x' },
      origin: 'http://127.0.0.1:5050',
      channels,
      smtp: 'smtp://127.0.0.1:2525',
      firestore: '127.0.0.1:9',
    },
  });
});

test('a schedule runs at the moment it is told, and its failure is ours', async () => {
  await emulators.runSchedule('everyMinute', new Date('2026-01-10T08:00:00+09:00'));
  expect(await notes()).toContainEqual({ everyMinute: '2026-01-09T23:00:00.000Z' });
  await expect(emulators.runSchedule('everyMinute', new Date('2001-01-01T00:00:00Z'))).rejects.toThrow(
    'Schedule everyMinute answered 500',
  );
});

test('Hosting hands the webhook on byte for byte, and what it enqueues is dispatched', async () => {
  const body = Buffer.from('{"text" :  "あ\\u3042"}\n ');
  const response = await fetch(`http://127.0.0.1:${ports.hosting}/line/demo/webhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body,
  });
  expect(await response.json()).toEqual({ path: '/line/demo/webhook', raw: body.toString('hex') });
  await vi.waitFor(
    async () =>
      expect(await notes()).toContainEqual({ deliver: { to: 'U1' }, smtp: 'smtp://127.0.0.1:2525' }),
    10_000,
  );
});

test('Hosting tells a page of the console where the others are, whatever ports they have', async () => {
  const at = (port: number) => ({ host: '127.0.0.1', port, hostAndPort: `127.0.0.1:${port}` });
  const script = await fetch(`http://127.0.0.1:${ports.hosting}/__/firebase/init.js?useEmulator=true`);
  expect(emulatorAddresses(await script.text())).toMatchObject({
    auth: at(ports.auth),
    functions: at(ports.functions),
  });
});

test('a parameter without a value is an error with its name, not a question nobody sees', async () => {
  const { NOTES: _left, ...env } = settings().env;
  const start = startEmulators({
    ...settings(),
    ports: await freePorts(),
    env,
    log: path.join(folder, 'failed.log'),
  });
  await expect(start).rejects.toThrow('NOTES');
});
