import { getFirestore } from 'firebase-admin/firestore';
import { z } from 'zod';
import { addRecipient } from '../src/actions/edit-recipients.ts';
import { newCode } from '../src/actions/give-code.ts';
import { dice } from '../src/dice.ts';
import {
  isEntered,
  NEEDED_TOPICS,
  recipientSchema,
  showCode,
  topicSchema,
  type NewRecipient,
  type Recipient,
} from '../src/domain/recipient.ts';
import { Refusal } from '../src/domain/refusal.ts';
import { firestoreTowns } from '../src/firestore/towns.ts';
import { readOptions, run } from './command.ts';
import { openProject, timeIn } from './project.ts';

const TOPICS = topicSchema.options.join(',');
const USAGE = `npm run recipient:add -- --municipality ID --name NAME (--line | --mail ADDRESS) [--wants ${TOPICS}] [--project ID]`;

/**
 * Adds somebody who is to get a municipality's notices, and says how they confirm it. Somebody who was added already gets
 * a new code.
 */
async function recipientAdd(): Promise<void> {
  const { project, municipality, ...entered } = readOptions(options, USAGE);
  const given = { name: entered.name, by: wayOf(entered), wants: entered.wants };
  openProject(project);
  const world = { towns: firestoreTowns(getFirestore(), async () => undefined), dice };
  const now = await timeIn(project);
  const recipients = await world.towns.read(municipality, (town) => town.recipients());
  const known = recipients.find((recipient) => isEntered(recipient, given));
  const adding = known
    ? newCode(world, municipality, known.id, now)
    : addRecipient(world, municipality, given, now);
  const recipient = await adding.catch((error: unknown) => {
    const isUnknownTown = error instanceof Refusal && error.code === 'municipality-not-found';
    throw isUnknownTown ? new Error(`There is no municipality "${municipality}".`) : error;
  });
  console.log(whatNow(recipient, municipality));
}

const options = {
  municipality: z.string('--municipality is missing').min(1),
  name: z.string('--name is missing').pipe(recipientSchema.shape.name),
  line: z.boolean('--line stands alone').default(false),
  mail: z.email('--mail must be a mail address').optional(),
  wants: z
    .string()
    .default(NEEDED_TOPICS.join(','))
    .transform((list) => list.split(','))
    .pipe(z.array(z.enum(topicSchema.options, `--wants must be some of ${TOPICS}`))),
};

function wayOf({ line, mail }: { line: boolean; mail?: string | undefined }): NewRecipient['by'] {
  if (mail !== undefined && !line) return { way: 'mail', address: mail };
  if (mail === undefined && line) return { way: 'line' };
  throw new Error(`either --line or --mail ADDRESS\n${USAGE}`);
}

function whatNow({ by, code }: Recipient, municipality: string): string {
  if (by.way === 'line') {
    return `To confirm, type this on LINE, in the talk with the account, within 24 hours:\n\n  職員 ${showCode(code?.digits ?? '')}\n`;
  }
  return (
    `A mail with a code is on its way to ${by.address}. To confirm, within 24 hours:\n\n` +
    `  npm run recipient:confirm -- --municipality ${municipality} --code 12345678\n`
  );
}

await run(recipientAdd);
