import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../clock/clock.ts';
import { createApi, isApiPath } from './api.ts';
import type { Channel, Notice } from './control.ts';
import { createControlActions } from './control-actions.ts';
import type { ControlActions } from './control-actions.ts';
import { createControlApi } from './control-api.ts';
import { createPlatform } from './platform.ts';
import { Refusal } from './refusal.ts';
import { serveFile } from './static-page.ts';

export interface LineOptions {
  /** 0 for any free port. */
  port: number;
  clock: Clock;
  channels: Channel[];
  /** Folder of static files, served at /. */
  page?: string;
  /** Tried first for paths that are not LINE's; true when it answered. */
  extra?: (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;
}

/** A running LINE, with the control API also as plain functions. */
export interface LineSimulator extends ControlActions {
  origin: string;
  port: number;
  addChannel(channel: Channel): void;
  /** Tells everybody who listens to /simulator/events. */
  notify(notice: Notice): void;
  /** Resolves when no webhook is queued, waiting or under way. */
  idle(): Promise<void>;
  /** Drops waiting webhooks and open connections. */
  close(): Promise<void>;
}

/** Starts the simulator on 127.0.0.1; rejects when the port is taken. */
export async function startLine(options: LineOptions): Promise<LineSimulator> {
  const platform = createPlatform(options.clock, options.channels);
  const actions = createControlActions(platform);
  const api = createApi(platform);
  const controlApi = createControlApi(actions, platform);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://line.invalid');
    if (isApiPath(url.pathname)) return api(request, response, url);
    if (await options.extra?.(request, response)) return;
    if (url.pathname.startsWith('/simulator/')) return controlApi(request, response, url);
    if (options.page && (await serveFile(options.page, url.pathname, response))) return;
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not found"}');
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    ...actions,
    origin: `http://127.0.0.1:${port}`,
    port,
    addChannel(channel) {
      const { channelId } = channel;
      if (platform.channels.has(channelId)) throw new Refusal(400, `The channel id ${channelId} is taken`);
      platform.channels.set(channelId, channel);
    },
    notify: platform.notices.notify,
    idle: platform.webhooks.idle,
    async close() {
      platform.webhooks.close();
      await platform.webhooks.idle();
      platform.notices.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
