import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { accountRoutes } from './account.ts';
import { mediaType, parseJson, readBody, requireType } from './body.ts';
import type { Channel } from './control.ts';
import { requestId } from './ids.ts';
import { messagingRoutes } from './messaging.ts';
import { misbehave } from './misbehave.ts';
import { oauthRoutes } from './oauth.ts';
import type { Platform } from './platform.ts';
import { notFound, Refusal } from './refusal.ts';
import { checkRetryKey } from './retry-keys.ts';
import { richMenuAliasRoutes } from './rich-menu-alias-routes.ts';
import { richMenuLinkRoutes } from './rich-menu-link-routes.ts';
import { richMenuRoutes } from './rich-menu-routes.ts';
import { findRoute } from './route.ts';
import type { FormRoute, Outcome, Route } from './route.ts';

/** A request on its way through, with what the lane will tell of it. */
interface Passage {
  request: IncomingMessage;
  url: URL;
  requestId: string;
  bytes: Buffer;
  contentType: string;
  channel: Channel | null;
  body: unknown;
}

export const isApiPath = (pathname: string) => pathname.startsWith('/v2/') || pathname.startsWith('/oauth2/');

/** Answers requests on LINE's own paths. */
export function createApi(platform: Platform) {
  const { conduct, lane, tokens, takeRate } = platform;
  const routes: (Route | FormRoute)[] = [
    ...oauthRoutes(platform),
    ...messagingRoutes(platform),
    ...accountRoutes(platform),
    ...richMenuRoutes(platform),
    ...richMenuLinkRoutes(platform),
    ...richMenuAliasRoutes(platform),
  ];

  const answerForm = async (passage: Passage, route: FormRoute): Promise<Outcome> => {
    requireType(passage.contentType, ['application/x-www-form-urlencoded']);
    return route.answer(new URLSearchParams(passage.bytes.toString()));
  };

  const answerBot = (passage: Passage, route: Route, params: Record<string, string>): Outcome => {
    const { request, url, bytes, contentType } = passage;
    const channel = tokens.channelOf(request.headers.authorization);
    passage.channel = channel;
    if (!takeRate(`${channel.channelId} ${route.method} ${route.path}`, route.rate)) {
      throw new Refusal(429, 'The API rate limit has been exceeded. Try again later.');
    }
    const retryKey = request.headers['x-line-retry-key']?.toString();
    checkRetryKey(retryKey, route.retryable ?? false);
    if (route.takes === 'json') requireType(contentType, ['application/json']);
    if (route.takes === 'image') requireType(contentType, ['image/png', 'image/jpeg']);
    const json = route.takes === 'json' ? parseJson(bytes) : undefined;
    const query = url.searchParams;
    return route.answer({
      channel,
      params,
      query,
      json,
      bytes,
      contentType,
      retryKey,
      requestId: passage.requestId,
    });
  };

  /** The outcome of a request, or null when the connection is to be cut. */
  const settle = async (passage: Passage): Promise<Outcome | null> => {
    passage.bytes = await readBody(passage.request);
    passage.body = readable(passage);
    const { latencyMs } = conduct.current();
    if (latencyMs > 0) await pause(latencyMs);
    const found = findRoute(routes, passage.request.method ?? '', passage.url.pathname);
    if (!found) throw notFound();
    const { route, params } = found;
    const told = conduct.next(route.endpoint);
    if (told === 'nothing') return null;
    if (told !== null && told !== 'accept-then-nothing') return misbehave(route.endpoint, told);
    const outcome =
      route.takes === 'form' ? await answerForm(passage, route) : answerBot(passage, route, params);
    return told === null ? outcome : null;
  };

  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const passage: Passage = {
      request,
      url,
      requestId: requestId(),
      bytes: Buffer.alloc(0),
      contentType: mediaType(request),
      channel: null,
      body: null,
    };
    const outcome = await settle(passage).catch(refused);
    lane.record({
      direction: 'to-line',
      channelId: passage.channel?.channelId ?? null,
      method: request.method ?? '',
      path: url.pathname + url.search,
      status: outcome?.status ?? null,
      ...(isConfidential(url.pathname)
        ? { request: null, response: null }
        : {
            request: passage.body,
            response: outcome && !Buffer.isBuffer(outcome.body) ? outcome.body : null,
          }),
    });
    if (outcome) send(response, outcome, passage.requestId, platform.clock.now());
    else request.socket.destroy();
  };
}

/** Of secrets, tokens and whose they are only the status is told. */
const isConfidential = (pathname: string) => pathname.startsWith('/oauth2/');

function refused(error: unknown): Outcome {
  if (error instanceof Refusal) return { status: error.status, body: error.body };
  return { status: 500, body: { message: 'Internal Server Error', error: String(error) } };
}

function send(response: ServerResponse, { status, body, headers }: Outcome, id: string, now: number): void {
  const bytes = Buffer.isBuffer(body) ? body : JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-line-request-id': id,
    date: new Date(now).toUTCString(),
    ...headers,
  });
  response.end(bytes);
}

/** The body as the lane shows it. */
function readable({ bytes, contentType }: Passage): unknown {
  const text = bytes.toString();
  if (contentType === 'application/x-www-form-urlencoded')
    return Object.fromEntries(new URLSearchParams(text));
  if (contentType !== 'application/json' || text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
