import type { Instant } from '../domain/calendar.ts';
import { outgoingId, toRecipient, type Outgoing } from '../domain/outgoing.ts';
import { Refusal } from '../domain/refusal.ts';
import type { World } from './world.ts';

/**
 * Sends a confirmed recipient a message that says only that it is a try. Each call is another one. Refuses
 * `no-such-recipient`, `recipient-not-confirmed`.
 */
export async function testRecipient(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  recipientId: string,
  now: Instant,
): Promise<void> {
  await world.towns.change(municipalityId, async (town) => {
    const recipient = await town.recipient(recipientId);
    if (!recipient) throw new Refusal('no-such-recipient');
    if (recipient.confirmedAt === null) throw new Refusal('recipient-not-confirmed');
    town.say(decisionOf(recipientId, now), toRecipient(recipientId, { kind: 'test', at: now }), now);
  });
}

/** What came of a try: whether the mail server or LINE has taken it. Null where no try was made then. */
export async function outcomeOfTest(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  recipientId: string,
  madeAt: Instant,
): Promise<'under-way' | 'taken' | 'not-taken' | null> {
  const id = outgoingId(municipalityId, decisionOf(recipientId, madeAt));
  const message = await world.towns.read(municipalityId, (town) => town.outgoing(id));
  return message && outcomes[message.status];
}

const decisionOf = (recipientId: string, madeAt: Instant) => `test/${recipientId}/${madeAt}`;

const outcomes = {
  waiting: 'under-way',
  sending: 'under-way',
  sent: 'taken',
  failed: 'not-taken',
  dropped: 'not-taken',
} as const satisfies Record<Outgoing['status'], string>;
