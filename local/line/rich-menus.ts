import type { RichMenuView } from './control.ts';
import { richMenuId } from './ids.ts';
import type { RichMenu } from './rules/rich-menu.ts';

interface StoredMenu {
  richMenuId: string;
  menu: RichMenu;
  image: { type: string; bytes: Buffer } | null;
}

interface Account {
  menus: Map<string, StoredMenu>;
  /** Alias id → rich menu id. */
  aliases: Map<string, string>;
  /** User id → rich menu id. */
  links: Map<string, string>;
  usual: string | null;
}

/** The rich menus of every account, and who sees which. */
export interface RichMenus {
  of(channelId: string): Account;
  find(channelId: string, richMenuId: string | undefined): StoredMenu | undefined;
  create(channelId: string, menu: RichMenu): string;
  remove(channelId: string, richMenuId: string): void;
  setUsual(channelId: string, richMenuId: string | null): void;
  link(channelId: string, userId: string, richMenuId: string | null): void;
  /** The menu a friend sees: the person's own before the usual one. */
  shownTo(userId: string, channelId: string): RichMenuView | null;
  /** Follows a richmenuswitch action; gives the `params` of its postback. */
  switchTo(userId: string, channelId: string, alias: string): Record<string, string>;
  image(richMenuId: string): StoredMenu['image'];
}

/** Pure state; `changed` hears of each person whose own menu changed. */
export function createRichMenus(changed: (userId: string, channelId: string) => void): RichMenus {
  const accounts = new Map<string, Account>();

  const of = (channelId: string): Account => {
    let account = accounts.get(channelId);
    if (!account) {
      account = { menus: new Map(), aliases: new Map(), links: new Map(), usual: null };
      accounts.set(channelId, account);
    }
    return account;
  };

  const link = (channelId: string, userId: string, id: string | null) => {
    const { links } = of(channelId);
    if (id === null) links.delete(userId);
    else links.set(userId, id);
    changed(userId, channelId);
  };

  return {
    of,
    find: (channelId, id) => of(channelId).menus.get(id ?? ''),
    create(channelId, menu) {
      const id = richMenuId();
      of(channelId).menus.set(id, { richMenuId: id, menu, image: null });
      return id;
    },
    remove(channelId, id) {
      const account = of(channelId);
      account.menus.delete(id);
      if (account.usual === id) account.usual = null;
      for (const [userId, linked] of account.links) if (linked === id) account.links.delete(userId);
    },
    setUsual(channelId, id) {
      of(channelId).usual = id;
    },
    link,
    switchTo(userId, channelId, alias) {
      const target = of(channelId).aliases.get(alias);
      if (target === undefined) return { status: 'RICHMENU_ALIAS_ID_NOTFOUND' };
      if (!of(channelId).menus.has(target)) return { newRichMenuAliasId: alias, status: 'RICHMENU_NOTFOUND' };
      link(channelId, userId, target);
      return { newRichMenuAliasId: alias, status: 'SUCCESS' };
    },
    shownTo(userId, channelId) {
      const account = of(channelId);
      const stored = account.menus.get(account.links.get(userId) ?? account.usual ?? '');
      return stored ? view(stored) : null;
    },
    image(id) {
      for (const { menus } of accounts.values()) {
        const stored = menus.get(id);
        if (stored) return stored.image;
      }
      return null;
    },
  };
}

function view({ richMenuId, menu, image }: StoredMenu): RichMenuView {
  const { chatBarText, selected, size, areas } = menu;
  const imageUrl = image && `/simulator/richmenus/${richMenuId}/image`;
  return { richMenuId, chatBarText, selected, size, areas, imageUrl };
}
