import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const scripts = path.resolve(import.meta.dirname, '../../functions/scripts');

/** Runs a command of package.json as npm does, against a database on this machine, and answers with what it printed. */
export async function runCommand(script: string, host: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, FIRESTORE_EMULATOR_HOST: host };
  const options = ['--municipality', 'demo', '--project', 'demo-hidamari', ...args];
  const run = promisify(execFile)(process.execPath, [path.join(scripts, `${script}.ts`), ...options], {
    env,
  });
  return run.then(
    ({ stdout }) => stdout,
    ({ stderr }: { stderr: string }) => stderr,
  );
}
