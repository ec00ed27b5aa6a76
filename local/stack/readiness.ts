import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Ports } from './ports.ts';

/** Signs in the output that they will never be ready, though they go on running. */
const fatal = /Failed to load function definition|Port \d+ is not open|Could not start|Error: /;
const patience = 90_000;

/**
 * Resolves when the emulators serve functions and pages. Rejects with the last lines of their output when they end,
 * report an error or are not ready within 90 seconds.
 */
export async function readiness(ports: Ports, log: string, ended: Promise<void>): Promise<void> {
  let over = false;
  void ended.then(() => (over = true));
  const deadline = performance.now() + patience;
  while (!((await functionsAreLoaded(ports.functions)) && (await answers(ports.hosting)))) {
    const output = await readFile(log, 'utf8');
    if (over) throw failure('ended', output, log);
    if (fatal.test(output)) throw failure('failed', output, log);
    if (performance.now() > deadline) throw failure('are not ready after 90 s', output, log);
    await pause(50);
  }
}

async function functionsAreLoaded(port: number): Promise<boolean> {
  const answer = await get(`http://127.0.0.1:${port}/backends`);
  if (!answer?.ok) return false;
  const { backends } = (await answer.json()) as { backends: { functionTriggers: unknown[] }[] };
  return backends.some((backend) => backend.functionTriggers.length > 0);
}

const answers = async (port: number) => (await get(`http://127.0.0.1:${port}/`)) !== undefined;

const get = (url: string) => fetch(url).catch(() => undefined);

function failure(what: string, output: string, log: string): Error {
  const cause = fatal.exec(output);
  const lines = output.slice(cause?.index).trimEnd().split('\n');
  const lastLines = cause === null ? lines.slice(-20) : lines.slice(0, 20);
  return new Error([`The Firebase emulators ${what}. From ${log}:`, ...lastLines].join('\n'));
}
