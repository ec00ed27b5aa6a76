import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Serves a file of a folder, `/` being its index.html; false when there is no such file. */
export async function serveFile(
  folder: string,
  pathname: string,
  response: ServerResponse,
): Promise<boolean> {
  const asked = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const file = normalize(join(folder, decodeURIComponent(asked)));
  if (!file.startsWith(normalize(folder) + sep)) return false;
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return false;
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(bytes);
  return true;
}
