import type { Channel, Endpoint } from './control.ts';
import type { Rate } from './rate-limit.ts';

/** A request that passed everything common to LINE's endpoints. */
export interface Call {
  /** The channel of the access token. */
  channel: Channel;
  /** Values of the `{names}` in the route's path. */
  params: Record<string, string>;
  query: URLSearchParams;
  /** Parsed JSON where the route takes JSON, otherwise undefined. */
  json: unknown;
  bytes: Buffer;
  contentType: string;
  retryKey: string | undefined;
  requestId: string;
}

/** What an endpoint answers; a Buffer goes out as it is. */
export interface Outcome {
  status: number;
  body: Record<string, unknown> | Buffer;
  headers?: Record<string, string>;
}

/** One of LINE's endpoints. */
export interface Route {
  method: 'GET' | 'POST' | 'DELETE';
  /** The path with `{names}`; rate limits count per path and method. */
  path: string;
  endpoint: Endpoint;
  rate: Rate;
  takes: 'nothing' | 'json' | 'image';
  /** Whether X-Line-Retry-Key may be sent. */
  retryable?: true;
  answer(call: Call): Outcome;
}

/** An endpoint of LINE's OAuth servers: no access token, a form as body. */
export interface FormRoute {
  method: 'POST';
  path: string;
  endpoint: Endpoint;
  takes: 'form';
  answer(form: URLSearchParams): Outcome | Promise<Outcome>;
}

export const ok = (body: Record<string, unknown> = {}): Outcome => ({ status: 200, body });
export const accepted = (): Outcome => ({ status: 202, body: {} });

/** The route of a request and the values in its path; a literal path wins over one with names. */
export function findRoute<R extends { method: string; path: string }>(
  routes: R[],
  method: string,
  pathname: string,
): { route: R; params: Record<string, string> } | undefined {
  const asked = pathname.split('/');
  let best: { route: R; params: Record<string, string>; names: number } | undefined;
  for (const route of routes) {
    if (route.method !== method) continue;
    const params = match(route.path.split('/'), asked);
    const names = params && Object.keys(params).length;
    if (params && names !== undefined && (!best || names < best.names)) best = { route, params, names };
  }
  return best;
}

function match(template: string[], asked: string[]): Record<string, string> | undefined {
  if (template.length !== asked.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const given = asked[index] ?? '';
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name !== undefined && given !== '') params[name] = decodeURIComponent(given);
    else if (part !== given) return undefined;
  }
  return params;
}
