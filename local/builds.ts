import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { buildFunctions } from '../functions/build.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Builds what a local run serves: the functions as they would be deployed, the console, the phones page. */
export async function buildAll(): Promise<void> {
  await Promise.all([
    buildFunctions(),
    vite(['build', 'web', '-c', 'web/vite.config.ts', '--mode', 'emulators', '--logLevel', 'warn']),
    vite(['build', '-c', 'local/vite.config.ts', '--logLevel', 'warn']),
  ]);
}

async function vite(args: string[]): Promise<void> {
  const bin = path.join(root, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [bin, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  child.stderr.on('data', (text) => (said += String(text)));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`vite ${args.join(' ')} ended with ${code}:\n${said}`);
}
