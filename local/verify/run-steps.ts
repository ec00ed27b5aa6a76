import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Step } from './steps.ts';

export interface Result {
  name: string;
  code: number;
  tests: { passed: number; failed: number };
}

const root = path.resolve(import.meta.dirname, '../..');

/** Runs all steps, a few at once, and prints a line for each that ends: a failed one with its whole output. */
export async function runSteps(steps: Step[], { atOnce }: { atOnce: number }): Promise<Result[]> {
  const waiting = steps.values();
  const results: Result[] = [];
  const work = async () => {
    for (const step of waiting) results.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

async function runStep(step: Step): Promise<Result> {
  const started = performance.now();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'hidamari-step-'));
  const report = path.join(folder, 'report.json');
  const reporting = step.isTest
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : [];
  let code = 0;
  let output = '';
  for (const command of step.commands) {
    if (code !== 0) break;
    const run = await runNode([...command, ...reporting]);
    code = run.code;
    output += run.output;
  }
  const tests = step.isTest ? await countTests(report) : { passed: 0, failed: 0 };
  await rm(folder, { recursive: true });

  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const count = step.isTest ? `, ${tests.passed} passed, ${tests.failed} failed` : '';
  console.log(`${code === 0 ? '✓' : '✗'} ${step.name} (${seconds} s${count})`);
  if (code !== 0) console.log(output.trimEnd());
  return { name: step.name, code, tests };
}

function runNode(args: string[]): Promise<{ code: number; output: string }> {
  const { promise, resolve } = Promise.withResolvers<{ code: number; output: string }>();
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const listen = (chunk: string) => (output += chunk);
  child.stdout.setEncoding('utf8').on('data', listen);
  child.stderr.setEncoding('utf8').on('data', listen);
  child.on('close', (code) => resolve({ code: code ?? 1, output }));
  return promise;
}

/** From vitest's own report; without one it did not come to its tests. */
async function countTests(report: string): Promise<Result['tests']> {
  const text = await readFile(report, 'utf8').catch(() => '{}');
  const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(text) as Record<string, number>;
  return { passed: numPassedTests, failed: numFailedTests };
}
