import { z } from 'zod';
import { parseBody } from './parse-body.ts';
import type { Platform } from './platform.ts';
import { rates } from './rate-limit.ts';
import { Refusal } from './refusal.ts';
import { ok } from './route.ts';
import type { Call, Route } from './route.ts';

const maxAliases = 1000;
const richMenuId = z.string().regex(/^richmenu-[0-9a-f]{32}$/, 'invalid richMenuId');
const richMenuAliasId = z.string().regex(/^[a-z0-9_-]{1,32}$/, 'invalid richMenuAliasId');
const newAlias = z.strictObject({ richMenuAliasId, richMenuId });
const changedAlias = z.strictObject({ richMenuId });

/** The names by which rich menus switch to one another. */
export function richMenuAliasRoutes({ richMenus }: Platform): Route[] {
  const aliasesOf = ({ channel }: Call) => richMenus.of(channel.channelId).aliases;

  const named = (call: Call) => {
    const alias = call.params['richMenuAliasId'] ?? '';
    const target = aliasesOf(call).get(alias);
    if (!target) throw new Refusal(404, 'richmenu alias not found');
    return { richMenuAliasId: alias, richMenuId: target };
  };

  const point = (call: Call, alias: string, target: string) => {
    if (!richMenus.find(call.channel.channelId, target)?.image) {
      throw new Refusal(400, 'richmenu not found');
    }
    aliasesOf(call).set(alias, target);
    return ok();
  };

  const create = (call: Call) => {
    const body = parseBody(newAlias, call.json);
    const aliases = aliasesOf(call);
    if (aliases.has(body.richMenuAliasId)) throw new Refusal(400, 'conflict richmenu alias id');
    if (aliases.size >= maxAliases) {
      throw new Refusal(400, `A channel has at most ${maxAliases} rich menu aliases`);
    }
    return point(call, body.richMenuAliasId, body.richMenuId);
  };

  const list = (call: Call) => {
    const aliases = [...aliasesOf(call)];
    return ok({
      aliases: aliases.map(([alias, target]) => ({ richMenuAliasId: alias, richMenuId: target })),
    });
  };

  const all = '/v2/bot/richmenu/alias';
  const one = `${all}/{richMenuAliasId}`;
  const usual = { endpoint: 'richmenu', takes: 'nothing', rate: rates.usual } as const;
  return [
    { ...usual, method: 'POST', path: all, takes: 'json', answer: create },
    { ...usual, method: 'GET', path: `${all}/list`, answer: list },
    { ...usual, method: 'GET', path: one, answer: (call) => ok(named(call)) },
    {
      ...usual,
      method: 'POST',
      path: one,
      takes: 'json',
      answer: (call) =>
        point(call, named(call).richMenuAliasId, parseBody(changedAlias, call.json).richMenuId),
    },
    {
      ...usual,
      method: 'DELETE',
      path: one,
      rate: rates.richMenuChange,
      answer: (call) => {
        aliasesOf(call).delete(named(call).richMenuAliasId);
        return ok();
      },
    },
  ];
}
