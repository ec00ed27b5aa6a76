import { getFirestore } from 'firebase-admin/firestore';
import { z } from 'zod';
import { confirmRecipient } from '../src/actions/confirm-recipient.ts';
import { readCode } from '../src/domain/recipient.ts';
import { Refusal, type RefusalCode } from '../src/domain/refusal.ts';
import { firestoreTowns } from '../src/firestore/towns.ts';
import { readOptions, run } from './command.ts';
import { openProject, timeIn } from './project.ts';

const USAGE = 'npm run recipient:confirm -- --municipality ID --code 12345678 [--project ID]';

/** Confirms a mailbox by the code that was sent to it: from then on it gets the municipality's notices. */
async function recipientConfirm(): Promise<void> {
  const { project, municipality, code } = readOptions(options, USAGE);
  openProject(project);
  const towns = firestoreTowns(getFirestore(), async () => undefined);
  const digits = readCode(code);
  const recipients = await towns.read(municipality, (town) => town.recipients());
  const meant = recipients.find((recipient) => recipient.code?.digits === digits);
  if (!meant) throw new Error(sentences['wrong-code']);
  await confirmRecipient({ towns }, municipality, meant.id, digits, await timeIn(project)).catch(
    (error: unknown) => {
      throw error instanceof Refusal ? new Error(sentences[error.code] ?? error.code) : error;
    },
  );
  console.log('Confirmed. Notices go there from now on.');
}

const options = {
  municipality: z.string('--municipality is missing').min(1),
  code: z.string('--code is missing'),
};

const sentences: Partial<Record<RefusalCode, string>> = {
  'wrong-code': 'Nobody here has this code. npm run recipient:add gives a new one.',
  'code-expired': 'This code was valid for 24 hours. npm run recipient:add gives a new one.',
  'code-belongs-on-line': 'This code is typed on LINE, in the talk with the account, after 職員.',
  'too-many-tries': 'There were too many wrong codes for this recipient today. Try again tomorrow.',
};

await run(recipientConfirm);
