import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Row } from './row.ts';

const functionsFolder = path.resolve(import.meta.dirname, '../../functions');
const RUNS = 11;

/** An empty function with the same imports of the Firebase SDKs: what no bundle of ours could be faster than. */
const EMPTY = `
import 'firebase-admin/app';
import 'firebase-admin/auth';
import 'firebase-admin/firestore';
import 'firebase-admin/functions';
import 'firebase-functions';
import 'firebase-functions/https';
import 'firebase-functions/params';
import 'firebase-functions/scheduler';
import 'firebase-functions/tasks';
`;

/**
 * How much work the deployed bundle is to load, against the empty function; each run a process of its own, taken in turn. In
 * CPU time: a cold start has a processor to itself, which this machine may not.
 */
export async function bundleStart(): Promise<Row> {
  const folder = await mkdtemp(path.join(functionsFolder, 'lib', 'empty-'));
  try {
    const empty = path.join(folder, 'index.mjs');
    await writeFile(empty, EMPTY);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      theirs.push(loadMs(empty));
      ours.push(loadMs(path.join(functionsFolder, 'lib/index.js')));
    }
    const ratio = median(ours) / median(theirs);
    return {
      what: 'start of the deployed bundle',
      measured: `${ratio.toFixed(2)} × an empty function (${median(ours).toFixed(0)} ms of CPU)`,
      budget: '1.3 ×',
      kept: ratio <= 1.3,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function loadMs(file: string): number {
  const script = `const before = process.cpuUsage(); await import(${JSON.stringify(file)}); const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000); process.exit(0);`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: functionsFolder,
    env: {
      ...process.env,
      // Cloud Functions starts without what an earlier start compiled.
      NODE_DISABLE_COMPILE_CACHE: '1',
      GCLOUD_PROJECT: 'demo-hidamari',
      FIREBASE_CONFIG: '{"projectId":"demo-hidamari"}',
    },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`${file} does not load:\n${run.stderr}`);
  return Number(run.stdout.trim().split('\n').at(-1));
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
