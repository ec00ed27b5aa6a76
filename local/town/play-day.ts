import { momentOf, type LocalDate } from '../../functions/src/domain/calendar.ts';
import type { BotAction, BotMessage, ChatEntry } from '../line/control.ts';
import type { LineSimulator } from '../line/server.ts';
import type { Stack } from '../stack/stack.ts';
import type { Seeded } from './seed.ts';

/** Plays a day for real: the round goes out, everybody but the silent presses 「元気です」 at their usual time. */
export async function playDay(
  { time, line }: Pick<Stack, 'time' | 'line'>,
  channelId: string,
  people: Seeded[],
  date: LocalDate,
): Promise<void> {
  const awake = people.flatMap(({ userId, subject }) =>
    subject && subject.silentFor === 0 ? [{ userId, at: momentOf(date, subject.usual, 'Asia/Tokyo') }] : [],
  );
  for (const { userId, at } of awake.toSorted((a, b) => a.at - b.at)) {
    await time.goTo(Math.max(at, momentOf(date, '08:01', 'Asia/Tokyo')));
    pressButton(line, userId, channelId, '元気です');
    await line.idle();
  }
  await time.goTo(momentOf(date, '20:00', 'Asia/Tokyo'));
}

/** Presses the button with this label on the newest message that has it. Throws where none is on show. */
export function pressButton(line: LineSimulator, userId: string, channelId: string, label: string): void {
  const { entries } = line.chat(userId, channelId);
  for (const entry of entries.toReversed()) {
    const action = entry.from === 'bot' ? actionLabelled(entry, label) : undefined;
    if (action) return void line.press(userId, channelId, { messageId: entry.id, action });
  }
  throw new Error(`no button 「${label}」 in the talk of ${userId}`);
}

/** The action with this label, wherever in the message it stands. */
function actionLabelled(
  { message }: Extract<ChatEntry, { from: 'bot' }>,
  label: string,
): BotAction | undefined {
  const search = (value: unknown): BotAction | undefined => {
    if (value === null || typeof value !== 'object') return undefined;
    const { action } = value as { action?: BotAction };
    if (action?.['label'] === label) return action;
    for (const part of Object.values(value as BotMessage)) {
      const found = search(part);
      if (found) return found;
    }
    return undefined;
  };
  return search(message);
}
