import { z } from 'zod';
import type { Answer, Conduct, Endpoint } from './control.ts';
import { Refusal } from './refusal.ts';

const count = z.int().min(0);
const answers = ['429', '429-quota', '400', '401', '409', '500', 'nothing', 'accept-then-nothing'] as const;
const endpoints = [
  'token',
  'reply',
  'push',
  'multicast',
  'broadcast',
  'profile',
  'loading',
  'richmenu',
  'quota',
  'validate',
  'verify',
] as const;

const change = z
  .strictObject({
    webhooks: z
      .strictObject({
        copies: count.min(1),
        delayMs: count,
        reversed: z.boolean(),
        redeliveries: count,
        inFlight: count.min(1),
        online: z.boolean(),
      })
      .partial(),
    endpoints: z.partialRecord(
      z.enum(endpoints),
      z.strictObject({ answer: z.enum(answers), times: count.min(1).nullable() }),
    ),
    latencyMs: count,
  })
  .partial();

/** A change of conduct: what is left out stays; `endpoints` is replaced as a whole. */
export type ConductChange = z.infer<typeof change>;

/** How LINE behaves just now. */
export interface ConductState {
  current(): Readonly<Conduct>;
  set(change: ConductChange): Readonly<Conduct>;
  /** What the next call of an endpoint is to get, counted down; null for the normal answer. */
  next(endpoint: Endpoint): Answer | null;
}

export function createConduct(changed: () => void): ConductState {
  let conduct: Conduct = {
    webhooks: { copies: 1, delayMs: 0, reversed: false, redeliveries: 0, inFlight: 4, online: true },
    endpoints: {},
    latencyMs: 0,
  };
  return {
    current: () => conduct,
    set(wanted) {
      const parsed = change.safeParse(wanted);
      if (!parsed.success) throw new Refusal(400, z.prettifyError(parsed.error));
      const { webhooks, endpoints: told = conduct.endpoints, latencyMs = conduct.latencyMs } = parsed.data;
      conduct = {
        webhooks: { ...conduct.webhooks, ...webhooks } as Conduct['webhooks'],
        endpoints: structuredClone(told) as Conduct['endpoints'],
        latencyMs,
      };
      changed();
      return conduct;
    },
    next(endpoint) {
      const told = conduct.endpoints[endpoint];
      if (!told) return null;
      if (told.times !== null) told.times -= 1;
      if (told.times === 0) delete conduct.endpoints[endpoint];
      return told.answer;
    },
  };
}
