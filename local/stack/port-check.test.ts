import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { checkPorts, freePorts } from './port-check.ts';

test('a busy port is named with its purpose, a free one is not', async () => {
  const ports = await freePorts();
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const check = checkPorts({ ...ports, smtp: port });
  await expect(check).rejects.toThrow(`127.0.0.1:${port}  wanted for the mail catcher (SMTP)`);
  await expect(check).rejects.not.toThrow('LINE');
  await once(server.close(), 'close');
  await expect(checkPorts({ ...ports, smtp: port })).resolves.toBeUndefined();
});

test('free ports are different from each other', async () => {
  const ports = Object.values(await freePorts());
  expect(new Set(ports).size).toBe(ports.length);
});
