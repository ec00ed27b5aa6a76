import type { messagingApi } from '@line/bot-sdk';
import type { Message } from '../domain/message.ts';
import type { PageUrl } from './pages.ts';
import type { Wording } from './wording.ts';

/** How each of some kinds of message is drawn for LINE. */
export type DrawingsOf<Kinds extends Message['kind']> = {
  [Kind in Kinds]: (
    message: Extract<Message, { kind: Kind }>,
    say: Wording,
    page: PageUrl,
  ) => messagingApi.Message[];
};
