import { imageSize } from './image-size.ts';
import { parseBody } from './parse-body.ts';
import type { Platform } from './platform.ts';
import { rates } from './rate-limit.ts';
import { notFound, Refusal } from './refusal.ts';
import { ok } from './route.ts';
import type { Call, Route } from './route.ts';
import { richMenu } from './rules/rich-menu.ts';

const maxMenus = 1000;
const maxImageBytes = 1024 * 1024;

/** Rich menus and their images. */
export function richMenuRoutes({ richMenus }: Platform): Route[] {
  const find = ({ channel, params }: Call) => {
    const stored = richMenus.find(channel.channelId, params['richMenuId']);
    if (!stored) throw notFound();
    return stored;
  };

  const create = (call: Call) => {
    const menu = parseBody(richMenu, call.json);
    if (richMenus.of(call.channel.channelId).menus.size >= maxMenus) {
      throw new Refusal(400, `A channel has at most ${maxMenus} rich menus`);
    }
    return ok({ richMenuId: richMenus.create(call.channel.channelId, menu) });
  };

  const validate = (call: Call) => {
    parseBody(richMenu, call.json);
    return ok();
  };

  const remove = (call: Call) => {
    richMenus.remove(call.channel.channelId, find(call).richMenuId);
    return ok();
  };

  const list = ({ channel }: Call) =>
    ok({ richmenus: [...richMenus.of(channel.channelId).menus.values()].map(described) });

  const upload = (call: Call) => {
    const stored = find(call);
    if (stored.image) throw new Refusal(400, 'An image has already been uploaded to the richmenu');
    const size = imageSize(call.bytes);
    const { width, height } = stored.menu.size;
    if (call.bytes.length > maxImageBytes || size?.type !== call.contentType) {
      throw new Refusal(400, 'The image is not allowed for richmenu');
    }
    if (size.width !== width || size.height !== height) {
      throw new Refusal(400, 'The image size is not allowed for richmenu');
    }
    stored.image = { type: size.type, bytes: call.bytes };
    return ok();
  };

  const download = (call: Call) => {
    const { image } = find(call);
    if (!image) throw notFound();
    return { status: 200, body: image.bytes, headers: { 'content-type': image.type } };
  };

  const menu = '/v2/bot/richmenu';
  const one = `${menu}/{richMenuId}`;
  const { usual: often, richMenuChange, richMenuList } = rates;
  const route = (
    method: Route['method'],
    path: string,
    answer: Route['answer'],
    takes: Route['takes'] = 'nothing',
    rate = often,
  ): Route => ({ method, path, endpoint: 'richmenu', rate, takes, answer });

  return [
    route('POST', menu, create, 'json', richMenuChange),
    route('POST', `${menu}/validate`, validate, 'json'),
    route('GET', `${menu}/list`, list, 'nothing', richMenuList),
    route('GET', one, (call) => ok(described(find(call)))),
    route('DELETE', one, remove, 'nothing', richMenuChange),
    route('POST', `${one}/content`, upload, 'image'),
    route('GET', `${one}/content`, download),
  ];
}

function described({ richMenuId, menu }: { richMenuId: string; menu: object }) {
  return { richMenuId, ...menu };
}
