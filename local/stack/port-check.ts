import { once } from 'node:events';
import { createServer } from 'node:net';
import { ports, purposes } from './ports.ts';
import type { PortName, Ports } from './ports.ts';

/** Throws an error that names every busy port, what it is for, and what to do. */
export async function checkPorts(wanted: Partial<Ports> = ports): Promise<void> {
  const entries = Object.entries(wanted) as [PortName, number][];
  const free = await Promise.all(entries.map(([, port]) => isFree(port)));
  const busy = entries.filter((_, index) => !free[index]);
  if (busy.length === 0) return;
  throw new Error(
    [
      'Another program holds a port that is needed here:',
      ...busy.map(([name, port]) => `  127.0.0.1:${port}  wanted for ${purposes[name]}`),
      'It may be Hidamari itself, running in another terminal. Stop that program and start again.',
      process.platform === 'win32'
        ? `To find it: netstat -ano | findstr :${busy[0]?.[1]}`
        : `To find it: lsof -nP -iTCP:${busy[0]?.[1]} -sTCP:LISTEN`,
    ].join('\n'),
  );
}

/** A free port for every purpose, for tests that run beside `npm start`. They are free now, not reserved. */
export async function freePorts(): Promise<Ports> {
  const names = Object.keys(ports) as PortName[];
  const servers = await Promise.all(names.map(() => listen(0)));
  const found = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return Object.fromEntries(names.map((name, index) => [name, found[index]])) as Ports;
}

const isFree = (port: number): Promise<boolean> =>
  listen(port).then(
    (server) => once(server.close(), 'close').then(() => true),
    () => false,
  );

async function listen(port: number) {
  const server = createServer().listen({ port, host: '127.0.0.1', exclusive: true });
  await once(server, 'listening');
  return server;
}
