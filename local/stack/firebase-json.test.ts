import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { localFirebaseJson } from './firebase-json.ts';
import { ports } from './ports.ts';

interface FirebaseJson {
  hosting: { headers: { source: string; headers: { key: string; value: string }[] }[] };
  emulators: Record<string, { host?: string; port?: number }>;
}

const text = await readFile(path.join(import.meta.dirname, '../../firebase.json'), 'utf8');
const deployed = JSON.parse(text) as FirebaseJson;
const local = JSON.parse(localFirebaseJson(text, { ...ports, hosting: 60123 })) as FirebaseJson;

const policies = (config: FirebaseJson) =>
  config.hosting.headers.flatMap(({ headers }) =>
    headers.filter(({ key }) => key === 'Content-Security-Policy').map(({ value }) => value),
  );

test('firebase.json itself names the same ports as a local run', () => {
  const { firestore, ...others } = deployed.emulators;
  expect(firestore).toEqual({ host: '127.0.0.1', port: ports.firestore });
  expect(others).toEqual((JSON.parse(localFirebaseJson(text, ports)) as FirebaseJson).emulators);
});

test('a local run may use other ports', () => {
  expect(local.emulators['hosting']).toEqual({ host: '127.0.0.1', port: 60123 });
});

test('deployed pages run no inline script, stand in no frame and know nothing of 127.0.0.1', () => {
  expect(policies(deployed)).toHaveLength(2);
  for (const policy of policies(deployed)) {
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy.match(/script-src ([^;]*)/)?.[1]).not.toContain('unsafe');
    expect(policy).not.toContain('127.0.0.1');
  }
});

test('local pages reach the other local programs, and still run no inline script', () => {
  expect(policies(local)).toHaveLength(2);
  for (const policy of policies(local)) {
    expect(policy).toContain("connect-src 'self' http://127.0.0.1:*");
    expect(policy).toContain('frame-ancestors http://127.0.0.1:*');
    expect(policy.match(/script-src ([^;]*)/)?.[1]).not.toContain('unsafe');
  }
});
