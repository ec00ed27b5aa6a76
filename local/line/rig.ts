import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { channelAccessToken, messagingApi } from '@line/bot-sdk';
import { readBody } from './body.ts';
import type { Channel } from './control.ts';
import type { LineEvent } from './events.ts';
import { startLine } from './server.ts';
import type { LineOptions } from './server.ts';

/** What the bot of a rig was sent, one entry a request. */
export interface Received {
  body: string;
  signature: string;
  event: LineEvent;
}

const testChannel: Channel = {
  channelId: '1000000001',
  channelSecret: 'secret-of-the-test-channel',
  loginChannelId: '2000000001',
  liffId: '2000000001-abcdefgh',
  liffEndpoint: 'https://hidamari.example/liff/demo',
  botUserId: `U${'b'.repeat(32)}`,
  name: 'ひだまり町',
  webhookUrl: '',
  monthlyLimit: null,
};

/** For tests: a simulator with a clock moved by hand, and a bot that notes its webhooks and answers as told. */
export async function startRig(options: { channel?: Partial<Channel>; line?: Partial<LineOptions> } = {}) {
  const received: Received[] = [];
  const bot = {
    received,
    status: 200,
    /** Called before the bot answers. */
    before: async (_event: LineEvent): Promise<void> => {},
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = (await readBody(request)).toString();
    const { events } = JSON.parse(body) as { events: [LineEvent] };
    received.push({ body, signature: String(request.headers['x-line-signature']), event: events[0] });
    await bot.before(events[0]);
    response.writeHead(bot.status).end('{}');
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const clock = { at: Date.parse('2026-11-23T07:00:00+09:00'), now: () => clock.at };
  const channel = { ...testChannel, webhookUrl: `http://127.0.0.1:${port}/webhook`, ...options.channel };
  const line = await startLine({ port: 0, clock, channels: [channel], ...options.line });

  const token = async () => {
    const oauth = new channelAccessToken.ChannelAccessTokenClient({ baseURL: line.origin });
    const { channelId, channelSecret } = channel;
    return (await oauth.issueStatelessChannelTokenByClientSecret(channelId, channelSecret)).access_token;
  };

  return {
    line,
    clock,
    bot,
    channel,
    token,
    client: async () =>
      new messagingApi.MessagingApiClient({ channelAccessToken: await token(), baseURL: line.origin }),
    /** A person who has the account as a friend; the follow event has been delivered and forgotten. */
    async friend(name = '花子') {
      const { userId } = line.addPhone({ name });
      line.follow(userId, channel.channelId);
      await line.idle();
      received.length = 0;
      return userId;
    },
    async close() {
      await line.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type Rig = Awaited<ReturnType<typeof startRig>>;
