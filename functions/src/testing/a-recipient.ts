import { NEEDED_TOPICS, unconfirmed, type Recipient } from '../domain/recipient.ts';

/** A recipient who confirmed long ago and wants everything but the summary, by mail unless told otherwise. */
export function aRecipient(id: string, more: Partial<Recipient> = {}): Recipient {
  const by = { way: 'mail', address: `${id}@demo.example` } as const;
  return { ...unconfirmed(id, { name: id, by, wants: NEEDED_TOPICS }), confirmedAt: 0, ...more };
}
