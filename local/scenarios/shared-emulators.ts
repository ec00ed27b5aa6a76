import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Channel } from '../line/control.ts';
import { channelOf } from '../stack/channels.ts';
import { runningEmulators, startEmulators, type Emulators } from '../stack/emulators.ts';
import { freePorts } from '../stack/port-check.ts';
import type { Ports } from '../stack/ports.ts';
import { functionsEnvironment, PROJECT } from '../stack/stack.ts';

declare module 'vitest' {
  interface ProvidedContext {
    ports: Ports;
    log: string;
  }
}

/** The channels of every municipality of the scenarios. */
export function scenarioChannels(ports: Ports): Record<string, Channel> {
  return Object.fromEntries(
    ['demo', 'other'].map((id, at) => [id, channelOf(id, `町 ${id}`, at + 1, ports)]),
  );
}

let emulators: Emulators;

/**
 * Before the first scenario: starts the Firebase emulators, once for all files, because it takes as long as a file's tests.
 * Database, LINE and mail are each file's own, on the ports that the emulators were told.
 */
export async function setup({ provide }: TestProject): Promise<void> {
  const ports = await freePorts();
  const log = path.join(await mkdtemp(path.join(tmpdir(), 'hidamari-')), 'emulators.log');
  emulators = await startEmulators({
    projectId: PROJECT,
    firestoreHost: `127.0.0.1:${ports.firestore}`,
    ports,
    log,
    env: functionsEnvironment(ports, scenarioChannels(ports)),
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
