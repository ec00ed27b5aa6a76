import { log } from './log.ts';

/** Tells an outside dead-man's switch that the minute ran; it raises the alarm when this stops. Off without an address. */
export async function heartbeat(url: string): Promise<void> {
  if (url === '') return;
  await fetch(url, { method: 'POST', signal: AbortSignal.timeout(10_000) }).catch((error: unknown) => {
    log.failed('heartbeat', 'all', error);
  });
}
