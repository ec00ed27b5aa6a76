import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './row.ts';

const dist = path.resolve(import.meta.dirname, '../../web/dist');

/**
 * The script that a page makes the browser load before anything is on it: what its HTML names, gzipped. LINE's SDK is loaded
 * by the pages inside LINE themselves and is none of it.
 */
export const firstLoads = (): Promise<Row[]> =>
  Promise.all([
    firstLoad('the console', 'index.html', 300),
    firstLoad('a page inside LINE', 'liff.html', 120),
  ]);

async function firstLoad(page: string, file: string, budget: number): Promise<Row> {
  const html = await readFile(path.join(dist, file), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, script = '']) => script);
  const sizes = await Promise.all(
    scripts.map(async (script) => gzipSync(await readFile(path.join(dist, script))).length),
  );
  const kb = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  return {
    what: `first load of ${page}, script gzipped`,
    measured: `${kb.toFixed(0)} kB`,
    budget: `${budget} kB`,
    kept: kb <= budget,
  };
}
