import { z } from 'zod';
import { checkUserId } from './account.ts';
import { parseBody, userId } from './parse-body.ts';
import type { Platform } from './platform.ts';
import { rates } from './rate-limit.ts';
import { notFound, Refusal } from './refusal.ts';
import { accepted, ok } from './route.ts';
import type { Call, Route } from './route.ts';

const userIds = z
  .array(userId)
  .min(1, 'Size must be between 1 and 500')
  .max(500, 'Size must be between 1 and 500');
const bulkLink = z.strictObject({
  richMenuId: z.string().regex(/^richmenu-[0-9a-f]{32}$/, 'invalid richMenuId'),
  userIds,
});
const bulkUnlink = z.strictObject({ userIds });

/** Who sees which rich menu: the default one, and one's own. */
export function richMenuLinkRoutes({ phones, richMenus }: Platform): Route[] {
  /** Gives the id back when that menu can be shown. */
  const showable = ({ channel }: Call, richMenuId: string | undefined) => {
    const stored = richMenus.find(channel.channelId, richMenuId);
    if (!stored) throw notFound();
    if (!stored.image) throw new Refusal(400, 'must upload richmenu image before applying it to user');
    return stored.richMenuId;
  };

  /** LINE accepts a link for somebody who is not a friend, and does nothing. */
  const link = ({ channel: { channelId } }: Call, person: string, richMenuId: string | null) => {
    if (phones.friendship(person, channelId) === 'friend') richMenus.link(channelId, person, richMenuId);
  };

  const linkMany = (call: Call) => {
    const body = parseBody(bulkLink, call.json);
    const richMenuId = showable(call, body.richMenuId);
    for (const person of body.userIds) link(call, person, richMenuId);
    return accepted();
  };

  const unlinkMany = (call: Call) => {
    for (const person of parseBody(bulkUnlink, call.json).userIds) link(call, person, null);
    return accepted();
  };

  const linkOne = (call: Call) => {
    link(call, checkUserId(call.params['userId']), showable(call, call.params['richMenuId']));
    return ok();
  };

  const unlinkOne = (call: Call) => {
    link(call, checkUserId(call.params['userId']), null);
    return ok();
  };

  const linkedTo = ({ channel, params }: Call) => {
    const richMenuId = richMenus.of(channel.channelId).links.get(checkUserId(params['userId']));
    if (!richMenuId) throw new Refusal(404, 'the user has no richmenu');
    return ok({ richMenuId });
  };

  const usual = ({ channel }: Call) => {
    const richMenuId = richMenus.of(channel.channelId).usual;
    if (!richMenuId) throw new Refusal(404, 'no default richmenu');
    return ok({ richMenuId });
  };

  const setUsual = (call: Call) => {
    richMenus.setUsual(call.channel.channelId, showable(call, call.params['richMenuId']));
    return ok();
  };

  const clearUsual = ({ channel }: Call) => {
    richMenus.setUsual(channel.channelId, null);
    return ok();
  };

  const toAll = '/v2/bot/user/all/richmenu';
  const toOne = '/v2/bot/user/{userId}/richmenu';
  const plain = { endpoint: 'richmenu', takes: 'nothing', rate: rates.usual } as const;
  return [
    { ...plain, method: 'POST', path: '/v2/bot/richmenu/bulk/link', takes: 'json', answer: linkMany },
    { ...plain, method: 'POST', path: '/v2/bot/richmenu/bulk/unlink', takes: 'json', answer: unlinkMany },
    { ...plain, method: 'GET', path: toAll, answer: usual },
    { ...plain, method: 'POST', path: `${toAll}/{richMenuId}`, answer: setUsual },
    { ...plain, method: 'DELETE', path: toAll, answer: clearUsual },
    { ...plain, method: 'GET', path: toOne, answer: linkedTo },
    { ...plain, method: 'POST', path: `${toOne}/{richMenuId}`, answer: linkOne },
    { ...plain, method: 'DELETE', path: toOne, answer: unlinkOne },
  ];
}
