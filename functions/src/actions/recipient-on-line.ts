import { dateOf } from '../domain/calendar.ts';
import { failed, isLocked } from '../domain/person.ts';
import { CODE_DIGITS, confirmed, hasCode, isOnLineAs } from '../domain/recipient.ts';
import type { Scene, Turn } from './scene.ts';
import { losesTouch } from './tell-staff.ts';

/**
 * 「職員 12345678」: links this person as the recipient whom the console showed that code for. Who is linked already is
 * told so whatever they typed. A wrong code and one that counts no more are answered alike, and counted as failed tries;
 * digits that cannot be a code are not.
 */
export async function linkRecipient(
  { town, municipality, person, event }: Scene,
  digits: string,
): Promise<Turn> {
  const today = dateOf(event.at, municipality.settings.timeZone);
  if (isLocked(person, today)) return { reply: { kind: 'family-locked' } };
  const recipients = await town.recipients();
  const own = recipients.find((recipient) => isOnLineAs(recipient, person.lineUserId));
  const meant = recipients.find(
    (recipient) => recipient.by.way === 'line' && hasCode(recipient, digits, event.at),
  );
  if (meant && (!own || own === meant)) {
    const by = { way: 'line', lineUserId: person.lineUserId } as const;
    town.saveRecipient(confirmed({ ...meant, by }, event.at));
    return { once: true, reply: { kind: 'staff-linked' } };
  }
  if (own) return { reply: { kind: 'staff-linked' } };
  if (digits.length !== CODE_DIGITS) return { reply: { kind: 'staff-code-refused' } };
  const warned = failed(person, today);
  return {
    person: warned,
    reply: { kind: isLocked(warned, today) ? 'family-locked' : 'staff-code-refused' },
  };
}

/** A recipient blocked the account: LINE would go on taking messages for them. One who came back since was heard of late. */
export async function recipientBlocks({ town, person, event }: Scene): Promise<void> {
  const recipients = await town.recipients();
  const own = recipients.find((recipient) => isOnLineAs(recipient, person.lineUserId));
  if (!own || (own.confirmedAt ?? 0) > event.at) return;
  const others = recipients.filter((recipient) => recipient !== own);
  losesTouch(town, own, others, event.at);
}

/** A recipient added the account again: what is sent arrives again. */
export async function recipientFollows({ town, person, event }: Scene): Promise<void> {
  const recipients = await town.recipients();
  const own = recipients.find((recipient) => isOnLineAs(recipient, person.lineUserId));
  if (!own) return;
  const { confirmedAt, failedAt } = own;
  town.saveRecipient({
    ...own,
    confirmedAt: Math.max(confirmedAt ?? 0, event.at),
    failedAt: failedAt !== null && failedAt > event.at ? failedAt : null,
  });
}
