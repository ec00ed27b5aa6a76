import { confirmRecipient } from '../../actions/confirm-recipient.ts';
import { addRecipient, changeRecipient, removeRecipient } from '../../actions/edit-recipients.ts';
import { newCode } from '../../actions/give-code.ts';
import { readRecipients, shownCode } from '../../actions/read-recipients.ts';
import { outcomeOfTest, testRecipient } from '../../actions/test-recipient.ts';
import type { recipientCalls } from '../../contract/staff/recipients.ts';
import type { HandlersOf } from './handlers.ts';

export const recipientHandlers: HandlersOf<typeof recipientCalls> = {
  'recipients.read': ({ world, municipalityId, staff }) => readRecipients(world, municipalityId, staff.role),
  'recipient.add': async ({ world, municipalityId, now }, given) =>
    shownCode(await addRecipient(world, municipalityId, given, now)),
  'recipient.change': async ({ world, municipalityId, now }, { recipientId, revision, ...given }) =>
    shownCode(await changeRecipient(world, municipalityId, recipientId, revision, given, now)),
  'recipient.remove': async ({ world, municipalityId }, { recipientId, revision }) => {
    await removeRecipient(world, municipalityId, recipientId, revision);
    return {};
  },
  'recipient.confirm': async ({ world, municipalityId, now }, { recipientId, code }) => {
    await confirmRecipient(world, municipalityId, recipientId, code, now);
    return {};
  },
  'recipient.giveCode': async ({ world, municipalityId, now }, { recipientId }) =>
    shownCode(await newCode(world, municipalityId, recipientId, now)),
  'recipient.test': async ({ world, municipalityId, now }, { recipientId }) => {
    await testRecipient(world, municipalityId, recipientId, now);
    return { madeAt: now };
  },
  'recipient.testOutcome': async ({ world, municipalityId }, { recipientId, madeAt }) => ({
    outcome: await outcomeOfTest(world, municipalityId, recipientId, madeAt),
  }),
};
