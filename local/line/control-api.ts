import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { parseJson, readBody } from './body.ts';
import type { ControlActions } from './control-actions.ts';
import type { Platform } from './platform.ts';
import { notFound, Refusal } from './refusal.ts';
import { findRoute } from './route.ts';

interface Asked {
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
}

const text = z.string().min(1).max(5000);
const newPhone = z.strictObject({
  name: text,
  userId: z.string().exactOptional(),
  friendOf: z.array(z.string()).exactOptional(),
});
const sending = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text }),
  z.strictObject({
    type: z.literal('sticker'),
    packageId: text,
    stickerId: text,
    keywords: z.array(z.string()).max(15).exactOptional(),
  }),
  z.strictObject({ type: z.literal('image') }),
  z.strictObject({ type: z.literal('audio'), durationMs: z.int().min(1) }),
  z.strictObject({
    type: z.literal('location'),
    address: z.string(),
    latitude: z.number(),
    longitude: z.number(),
  }),
]);
const press = z.strictObject({
  messageId: z.string().nullable(),
  action: z.looseObject({ type: z.string() }),
  picked: z.string().exactOptional(),
});
const redelivery = z.strictObject({ webhookEventId: z.string() });

/** Answers requests under /simulator, as control.ts lists them; false for any other path there. */
export function createControlApi(actions: ControlActions, { notices, richMenus }: Platform) {
  const onChat = '/simulator/phones/{userId}/chats/{channelId}';
  const who = ({ params }: Asked) => [params['userId'] ?? '', params['channelId'] ?? ''] as const;
  const get = (path: string, answer: (asked: Asked) => unknown) => ({ method: 'GET', path, answer });
  const post = (path: string, answer: (asked: Asked) => unknown) => ({ method: 'POST', path, answer });

  const routes = [
    get('/simulator/channels', () => actions.channels()),
    get('/simulator/phones', () => actions.phones()),
    post('/simulator/phones', ({ body }) => actions.addPhone(read(newPhone, body))),
    get(onChat, (asked) => actions.chat(...who(asked))),
    post(`${onChat}/follow`, (asked) => actions.follow(...who(asked))),
    post(`${onChat}/block`, (asked) => actions.block(...who(asked))),
    post(`${onChat}/send`, (asked) => actions.send(...who(asked), read(sending, asked.body))),
    post(`${onChat}/press`, (asked) => actions.press(...who(asked), read(press, asked.body))),
    post(`${onChat}/id-token`, async (asked) => ({
      idToken: await actions.issueIdToken(...who(asked)),
    })),
    get('/simulator/lane', ({ query }) => actions.lane(Number(query.get('after') ?? 0))),
    get('/simulator/conduct', () => actions.conduct()),
    {
      method: 'PUT',
      path: '/simulator/conduct',
      answer: ({ body }: Asked) => actions.setConduct(body as object),
    },
    post('/simulator/redeliver', ({ body }) => {
      actions.redeliver(read(redelivery, body).webhookEventId);
      return {};
    }),
  ];

  const answer = async (request: IncomingMessage, url: URL) => {
    const found = findRoute(routes, request.method ?? '', url.pathname);
    if (!found) throw notFound();
    const bytes = await readBody(request);
    const body = bytes.length > 0 ? parseJson(bytes) : {};
    return found.route.answer({ params: found.params, query: url.searchParams, body });
  };

  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    if (url.pathname === '/simulator/events') return notices.listen(response);
    const menu = /^\/simulator\/richmenus\/([^/]+)\/image$/.exec(url.pathname)?.[1];
    const image = menu === undefined ? null : richMenus.image(menu);
    if (image) {
      response.writeHead(200, { 'content-type': image.type }).end(image.bytes);
      return;
    }
    const [status, body] = await answer(request, url).then(
      (result) => [200, result] as const,
      (error: unknown) =>
        error instanceof Refusal ? [error.status, error.body] : [500, { message: String(error) }],
    );
    response.writeHead(Number(status), { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
}

function read<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const result = schema.safeParse(body);
  if (!result.success) throw new Refusal(400, z.prettifyError(result.error));
  return result.data;
}
