import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Ports } from './ports.ts';
import { localFirebaseJson } from './firebase-json.ts';

const root = path.resolve(import.meta.dirname, '../..');

export interface Stage {
  folder: string;
  /** For sockets, whose paths must be short. */
  temporary: string;
  remove(): Promise<void>;
}

/**
 * Makes the folder in which one run of the Firebase emulators lives: firebase.json with this run's ports, a copy of
 * the function bundle, and the values of all parameters and secrets.
 *
 * firebase-tools reads parameters and secrets only from files beside the functions: for one that stands in no file it
 * prompts, or asks Google, whatever the environment says. A folder of its own for each run keeps those files, and a
 * rebuild in the meantime, away from the sources and from other runs.
 */
export async function setStage(ports: Ports, values: Record<string, string>, bundle: string): Promise<Stage> {
  // Inside node_modules, where the bundle finds firebase-admin and nobody looks for sources.
  const cache = path.join(root, 'node_modules/.cache/hidamari');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, 'emulators-'));
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'hidamari-'));
  const functions = path.join(folder, 'functions');

  await cp(bundle, path.join(functions, 'lib'), { recursive: true });
  await cp(path.join(root, 'functions/package.json'), path.join(functions, 'package.json'));
  // Both files hold everything: which name is a secret and which a parameter is for the functions to say.
  const lines = Object.entries(values).map(([name, value]) => `${name}=${quoted(value)}\n`);
  await writeFile(path.join(functions, '.env.local'), lines.join(''));
  await writeFile(path.join(functions, '.secret.local'), lines.join(''));

  await mkdir(path.join(folder, 'web'));
  await symlink(path.join(root, 'web/dist'), path.join(folder, 'web/dist'), 'junction');
  const config = localFirebaseJson(await readFile(path.join(root, 'firebase.json'), 'utf8'), ports);
  await writeFile(path.join(folder, 'firebase.json'), config);

  const remove = async () => {
    await rm(folder, { recursive: true, force: true });
    await rm(temporary, { recursive: true, force: true });
  };
  return { folder, temporary, remove };
}

const escapes: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\v': '\\v' };
const quoted = (value: string) =>
  `"${value.replace(/[\n\r\t\v\\'"]/g, (char) => escapes[char] ?? `\\${char}`)}"`;
