import { setTimeout } from 'node:timers/promises';

const PATIENCE_MS = 20_000;
const ASK_EVERY_MS = 15;

/** Resolves when a condition holds, asking again and again; rejects with `what` when it does not come true. */
export async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(what);
    await setTimeout(ASK_EVERY_MS);
  }
}
