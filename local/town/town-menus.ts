import { readFile } from 'node:fs/promises';
import { setUpMenus } from '../../functions/src/actions/set-up-menus.ts';
import type { Towns } from '../../functions/src/actions/town.ts';
import { lineChannels } from '../../functions/src/line/channels.ts';
import { accountMenus } from '../../functions/src/line/menus.ts';
import type { Channel } from '../line/control.ts';
import { pictureFile } from '../rich-menus/drawn.ts';

/** Sets up a municipality's rich menus on the LINE of this machine, as `npm run rich-menus:setup` does. */
export async function setUpTownMenus(
  { towns, line }: { towns: Towns; line: { origin: string } },
  municipalityId: string,
  channel: Channel,
): Promise<void> {
  const channels = lineChannels({
    LINE_CHANNELS: { [municipalityId]: channel },
    LINE_API_ORIGIN: line.origin,
    LINE_DATA_API_ORIGIN: line.origin,
  });
  const menus = accountMenus(channels, municipalityId, (name) => readFile(pictureFile(name)));
  await setUpMenus(towns, menus, municipalityId);
}
