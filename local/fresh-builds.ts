import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { buildAll } from './builds.ts';

const root = path.resolve(import.meta.dirname, '..');
const sources = [
  'functions/src',
  'local/phones',
  'web/src',
  'web/index.html',
  'web/liff.html',
  'web/vite.config.ts',
  'local/vite.config.ts',
];
const results = [
  'functions/lib/index.js',
  'web/dist/index.html',
  'web/dist/liff.html',
  'local/dist/phones/index.html',
];

/** Builds what is missing or older than its sources; after `npm test` has built there is nothing to do. */
export async function freshBuilds(): Promise<void> {
  const built = Math.min(...(await Promise.all(results.map((file) => changed(path.join(root, file))))));
  const written = Math.max(...(await Promise.all(sources.map((source) => latest(path.join(root, source))))));
  if (built < written) await buildAll();
}

/** When a file, or the latest file of a folder, was changed. */
async function latest(source: string): Promise<number> {
  if ((await stat(source)).isFile()) return changed(source);
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Math.max(
    ...(await Promise.all(files.map(({ parentPath, name }) => changed(path.join(parentPath, name))))),
  );
}

const changed = (file: string) =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
