import { gapsIn } from '../domain/hearers.ts';
import { stateOf, type Recipient } from '../domain/recipient.ts';
import { may, type Role } from '../domain/staff.ts';
import type { World } from './world.ts';

/**
 * Who is notified of what, whether it reaches them, and of what nobody would hear. Mail addresses are shown to those who may
 * change them; a code that is under way to nobody.
 */
export function readRecipients(world: World, municipalityId: string, reader: Role) {
  return world.towns.read(municipalityId, async (town) => {
    const [{ settings }, recipients] = await Promise.all([town.municipality(), town.recipients()]);
    const showsAddresses = may(reader, 'recipient.change');
    return {
      friendUrl: settings.friendUrl,
      summaryTime: settings.summaryTime,
      gaps: gapsIn(recipients),
      recipients: recipients
        .map((recipient) => shown(recipient, showsAddresses))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'ja')),
    };
  });
}

function shown(recipient: Recipient, showsAddress: boolean) {
  const { id, name, by, wants, confirmedAt, code, failedAt, revision } = recipient;
  return {
    id,
    name,
    way: by.way,
    address: by.way === 'mail' && showsAddress ? by.address : null,
    wants,
    state: stateOf(recipient),
    confirmedAt,
    failedAt,
    codeExpiresAt: code?.expiresAt ?? null,
    revision,
  };
}

/** A recipient who was given a code: the one for LINE is shown in the console, the one by mail to its mailbox only. */
export function shownCode({ id, by, code }: Recipient) {
  return { recipientId: id, code: by.way === 'line' ? code : null };
}
