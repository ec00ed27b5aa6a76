import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';

export interface ProcessGroup {
  /** Resolves when the program has ended, for whatever reason. */
  ended: Promise<void>;
  /** Asks the program to end, waits up to five seconds, then ends it and everything it started. Repeatable. */
  stop(): Promise<void>;
}

/**
 * Starts a Node program in a process group of its own, its output in the file `log`.
 * A Ctrl-C in the terminal does not reach it, so that it can be stopped in order; it never outlives this process.
 */
export function startGroup(
  args: string[],
  options: { cwd: string; env: NodeJS.ProcessEnv; log: string },
): ProcessGroup {
  mkdirSync(path.dirname(options.log), { recursive: true });
  const output = openSync(options.log, 'w');
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', output, output],
    detached: process.platform !== 'win32',
  });
  closeSync(output);
  const ended = once(child, 'exit').then(() => undefined);
  const endAll = () => endGroup(child.pid);
  process.once('exit', endAll);

  const stop = async () => {
    child.kill('SIGINT');
    await Promise.race([ended, patience()]);
    endAll();
    await ended;
    process.off('exit', endAll);
  };
  let stopped: Promise<void> | undefined;
  return { ended, stop: () => (stopped ??= stop()) };
}

const patience = () => new Promise<void>((resolve) => void setTimeout(resolve, 5000).unref());

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // ESRCH: nobody is left in the group.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
