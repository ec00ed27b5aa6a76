import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './row.ts';

const dist = path.resolve(import.meta.dirname, '../../web/dist');
const CONSOLE_KB = 300;

/** The script that a page makes the browser load before anything is on it: what its HTML names, gzipped. */
export async function firstLoads(): Promise<Row[]> {
  const html = await readFile(path.join(dist, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, file = '']) => file);
  const sizes = await Promise.all(
    scripts.map(async (file) => gzipSync(await readFile(path.join(dist, file))).length),
  );
  const kb = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  return [
    {
      what: 'first load of the console, script gzipped',
      measured: `${kb.toFixed(0)} kB`,
      budget: `${CONSOLE_KB} kB`,
      kept: kb <= CONSOLE_KB,
    },
  ];
}
