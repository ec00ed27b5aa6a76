import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { freshBuilds } from '../fresh-builds.ts';
import { DEMO, DEMO_NAME } from '../town/demo-municipality.ts';
import { channelOf } from './channels.ts';
import { runningEmulators, startEmulators, type Emulators } from './emulators.ts';
import { freePorts } from './port-check.ts';
import { ports as fixedPorts, type Ports } from './ports.ts';
import { functionsEnvironment, PROJECT } from './stack.ts';

declare module 'vitest' {
  interface ProvidedContext {
    ports: Ports;
    log: string;
  }
}

/** The channels of the municipalities that the shared emulators know. */
export const sharedChannels = (ports: Ports) => ({
  [DEMO]: channelOf(DEMO, DEMO_NAME, 1, ports),
  other: channelOf('other', 'となり村', 2, ports),
});

let emulators: Emulators;

/**
 * Before the first file: starts the Firebase emulators, once for all of them, because it takes as long as a file's tests.
 * Database, LINE and mail are each file's own, on the ports that the emulators were told.
 */
export async function setup({ provide }: TestProject): Promise<void> {
  await freshBuilds();
  const ports = await freePorts();
  const log = path.join(await mkdtemp(path.join(tmpdir(), 'hidamari-')), 'emulators.log');
  emulators = await startEmulators({
    projectId: PROJECT,
    firestoreHost: `127.0.0.1:${ports.firestore}`,
    ports,
    log,
    env: {
      ...functionsEnvironment(ports, sharedChannels(ports)),
      // Mails show the address that they have with `npm start`: pictures of them shall not change with every run.
      PUBLIC_ORIGIN: `http://127.0.0.1:${fixedPorts.hosting}`,
    },
  });
  // The functions start with the first request, which takes its time on a busy machine: it is part of no test.
  await fetch(`http://127.0.0.1:${ports.hosting}/line/demo/webhook`, { method: 'POST' });
  provide('ports', ports);
  provide('log', log);
}

export const teardown = () => emulators.close();

/** The emulators for one file; with its end they forget its accounts. */
export function sharedEmulators(ports: Ports, log: string): Emulators {
  return {
    ...runningEmulators(PROJECT, ports, log),
    ended: new Promise(() => undefined),
    async close() {
      await fetch(`http://127.0.0.1:${ports.auth}/emulator/v1/projects/${PROJECT}/accounts`, {
        method: 'DELETE',
      });
    },
  };
}
