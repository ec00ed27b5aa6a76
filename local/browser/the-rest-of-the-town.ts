import { pressButton } from '../town/play-day.ts';
import type { TownInABrowser } from './a-town.ts';

const WELL = '元気です';

/** Everybody of the town who was asked presses 「元気です」, except those who are played by hand. */
export async function restAnswers(
  { line, channelId, settled }: TownInABrowser,
  played: string[],
): Promise<void> {
  for (const { userId, name } of line.phones()) {
    const asked = line.chat(userId, channelId).entries.some((entry) => JSON.stringify(entry).includes(WELL));
    if (asked && !played.includes(name)) pressButton(line, userId, channelId, WELL);
  }
  await line.idle();
  await settled();
}
