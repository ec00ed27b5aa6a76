import { getFirestore } from 'firebase-admin/firestore';
import { z } from 'zod';
import { staffAccounts } from '../src/auth/accounts.ts';
import { addStaff } from '../src/auth/staff-accounts.ts';
import { Refusal } from '../src/domain/refusal.ts';
import { role, staffSchema } from '../src/domain/staff.ts';
import { firestoreTowns } from '../src/firestore/towns.ts';
import { readOptions, run } from './command.ts';
import { consoleOf, openProject } from './project.ts';

const USAGE = `npm run staff:add -- --municipality ID --email E --role ${role.options.join('|')} [--name N] [--project ID]`;

/** Makes somebody staff of a municipality and prints the address where they set their password. */
async function staffAdd(): Promise<void> {
  const { project, municipality: municipalityId, ...who } = readOptions(options, USAGE);
  openProject(project);
  const towns = firestoreTowns(getFirestore(), async () => undefined);
  const staff = await addStaff(towns, { municipalityId, ...who }).catch((error: unknown) => {
    throw error instanceof Refusal ? new Error(sentence(error, municipalityId, who.email)) : error;
  });
  console.log(
    `${staff.name} (${staff.email}) is now ${staff.role} of ${municipalityId} (project ${project}).`,
  );
  const link = await staffAccounts(consoleOf(project)).passwordLink(staff.email);
  console.log(`To set a password, open once, within the hour: ${link}`);
}

const options = {
  municipality: z.string('--municipality is missing').min(1),
  email: z.email('--email must be a mail address'),
  role: z.enum(role.options, `--role must be one of ${role.options.join(', ')}`),
  name: z.string().pipe(staffSchema.shape.name).optional(),
};

function sentence({ code }: Refusal, municipalityId: string, email: string): string {
  if (code === 'municipality-not-found') return `There is no municipality "${municipalityId}".`;
  if (code === 'staff-of-another-municipality') return `${email} is staff of another municipality already.`;
  return code;
}

await run(staffAdd);
