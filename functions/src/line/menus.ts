import type { LineBotClient } from '@line/bot-sdk';
import type { AccountMenus } from '../actions/set-up-menus.ts';
import { MENU_NAME, richMenu } from '../messages/rich-menu.ts';
import { pagesOf } from '../messages/pages.ts';
import { pictureName } from '../messages/rich-menu-picture.ts';
import type { Channels } from './channels.ts';
import { request } from './request.ts';

const TIMEOUT_MS = 30_000;

/** The rich menus of a municipality's account. `pictureOf` gives the PNG of a name. Throws what LINE answers. */
export function accountMenus(
  channels: Channels,
  municipalityId: string,
  pictureOf: (name: string) => Promise<Buffer>,
): AccountMenus {
  async function ask<T>(what: string, send: (client: LineBotClient) => Promise<T>): Promise<T | null> {
    const outcome = await request(channels, municipalityId, TIMEOUT_MS, send);
    if (outcome.is === 'accepted') return outcome.body;
    const answer = outcome.is === 'refused' ? `${outcome.status} ${outcome.message}` : outcome.is;
    throw new Error(`LINE did not ${what}: ${answer}`);
  }

  return {
    async made() {
      const all = await ask('list the menus', (client) => client.getRichMenuList());
      const ours = (all?.richmenus ?? []).filter(({ name }) => MENU_NAME.test(name));
      return ours.map(({ richMenuId }) => richMenuId);
    },
    async make(kind, settings) {
      const picture = await pictureOf(pictureName(kind, settings.offersHelp));
      const made = await ask(`make the menu ${kind}`, (client) =>
        client.createRichMenu(richMenu(kind, settings, pagesOf(channels.of(municipalityId)?.liffId ?? ''))),
      );
      const id = made?.richMenuId ?? '';
      await ask(`take the picture of ${kind}`, (client) =>
        client.setRichMenuImage(id, new Blob([new Uint8Array(picture)], { type: 'image/png' })),
      );
      return id;
    },
    remove: async (id) => void (await ask('remove a menu', (client) => client.deleteRichMenu(id))),
    makeDefault: async (id) =>
      void (await ask('set the default menu', (client) => client.setDefaultRichMenu(id))),
    link: async (richMenuId, userIds) =>
      void (await ask('link people to a menu', (client) =>
        client.linkRichMenuIdToUsers({ richMenuId, userIds }),
      )),
  };
}
