import type { Channel, Chat } from '../line/control.ts';
import type { Stack } from '../stack/stack.ts';
import { pressButton } from '../town/play-day.ts';
import { textsIn } from '../messages/texts-in.ts';

/** What people do with their phones, each step done when everything that follows from it is done. */
export interface Hands {
  /** A person with a phone, who has not added any account. */
  person(name: string): string;
  adds(userId: string, town?: string): Promise<void>;
  blocks(userId: string, town?: string): Promise<void>;
  says(userId: string, text: string, town?: string): Promise<void>;
  presses(userId: string, label: string, town?: string): Promise<void>;
  chat(userId: string, town?: string): Chat;
  /** Everything the account said to a person, as text, oldest first; one string a message. */
  heard(userId: string, town?: string): string[];
  last(userId: string, town?: string): string;
  /** Registers somebody by typing, and gives the number as it was shown. */
  registers(userId: string, name?: string, town?: string): Promise<string>;
  watches(userId: string, number: string, town?: string): Promise<void>;
}

export function hands(stack: Stack, channels: Record<string, Channel>): Hands {
  const { line, settled } = stack;
  const channel = (town = 'demo') => channels[town]?.channelId ?? '';
  const step = async (act: () => unknown) => {
    act();
    await line.idle();
    await settled();
  };
  const heard = (userId: string, town?: string) =>
    line
      .chat(userId, channel(town))
      .entries.flatMap((entry) => (entry.from === 'bot' ? [textsIn(entry.message).join('\n')] : []));

  const self: Hands = {
    person: (name) => line.addPhone({ name }).userId,
    adds: (userId, town) => step(() => line.follow(userId, channel(town))),
    blocks: (userId, town) => step(() => line.block(userId, channel(town))),
    says: (userId, text, town) => step(() => line.send(userId, channel(town), { type: 'text', text })),
    presses: (userId, label, town) => step(() => pressButton(line, userId, channel(town), label)),
    chat: (userId, town) => line.chat(userId, channel(town)),
    heard,
    last: (userId, town) => heard(userId, town).at(-1) ?? '',
    async registers(userId, name = '山田 花子', town) {
      await self.adds(userId, town);
      await self.presses(userId, '見守りを受ける', town);
      for (const text of [name, 'やまだはなこ', '昭和13年4月5日', '０９０ー１２３４ー５６７８']) {
        await self.says(userId, text, town);
      }
      await self.presses(userId, '中央', town);
      await self.presses(userId, '同意します', town);
      await self.presses(userId, 'この内容で登録する', town);
      const number = /\d{4}-\d{4}-\d/.exec(self.last(userId, town))?.[0];
      if (!number) throw new Error(`no number in: ${self.last(userId, town)}`);
      return number;
    },
    async watches(userId, number, town) {
      await self.adds(userId, town);
      await self.presses(userId, '家族として登録する', town);
      await self.says(userId, number, town);
      await self.says(userId, 'S13.4.5', town);
    },
  };
  return self;
}
