import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { startFirestore } from './server.ts';
import { openTestDatabase } from './test-database.ts';

const notIndexes = fileURLToPath(import.meta.url);

test('closes with open listeners and frees its port', async () => {
  const town = await openTestDatabase();
  const heard = vi.fn();
  const stop = town.db.collection('alerts').onSnapshot(heard, () => undefined);
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  await town.server.close();
  await town.server.close();
  stop();
  const successor = createServer();
  await new Promise<void>((listening, failed) => {
    successor.once('error', failed).listen(town.server.port, '127.0.0.1', listening);
  });
  successor.close();
  await town.close();
});

test('says where it listens: the port it got, on this machine only', async () => {
  const town = await openTestDatabase();
  expect(town.server.port).toBeGreaterThan(0);
  expect(town.server.host).toBe(`127.0.0.1:${town.server.port}`);
  await town.close();
});

test('a busy port and unreadable indexes are failures to start', async () => {
  const busy = createServer();
  await new Promise<void>((listening) => busy.listen(0, '127.0.0.1', listening));
  const { port } = busy.address() as { port: number };
  const town = await openTestDatabase();
  await expect(startFirestore({ port: 0, projectId: 'demo-test', indexes: notIndexes })).rejects.toThrow(
    notIndexes,
  );
  await expect(startFirestore({ port: 0, projectId: 'demo-test', indexes: '/none' })).rejects.toThrow(
    '/none',
  );
  await expect(openTestDatabase({}, port)).rejects.toThrow(String(port));
  busy.close();
  await town.close();
});
