import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { addStaff, passwordLink } from '../src/auth/staff-accounts.ts';
import { Refusal } from '../src/domain/refusal.ts';
import { role } from '../src/domain/staff.ts';
import { firestoreTowns } from '../src/firestore/towns.ts';

const USAGE = `npm run staff:add -- --municipality ID --email E --role ${role.options.join('|')} [--project ID]`;

/** Makes somebody staff of a municipality and prints the address where they set their password. */
async function staffAdd(): Promise<void> {
  const { project, municipality: municipalityId, ...who } = readArguments();
  if (project.startsWith('demo-')) reachEmulators();
  initializeApp({ projectId: project });
  const towns = firestoreTowns(getFirestore(), async () => undefined);
  const staff = await addStaff(towns, { municipalityId, ...who }).catch((error: unknown) => {
    throw error instanceof Refusal ? new Error(sentence(error, municipalityId, who.email)) : error;
  });
  console.log(`${staff.email} is now ${staff.role} of ${municipalityId} (project ${project}).`);
  console.log(`To set a password, open once: ${await passwordLink(staff.email)}`);
}

function readArguments() {
  const option = { type: 'string' } as const;
  const options = { municipality: option, email: option, role: option, project: option };
  // Not strict: what is wrong, an unknown option too, is said by the schema, together with how it is used.
  const { values } = parseArgs({ options, strict: false });
  const read = z
    .strictObject({
      municipality: z.string('--municipality is missing').min(1),
      email: z.email('--email must be a mail address'),
      role: z.enum(role.options, `--role must be one of ${role.options.join(', ')}`),
      project: z.string().default(defaultProject),
    })
    .safeParse(values);
  if (read.success) return read.data;
  throw new Error([...read.error.issues.map(({ message }) => message), USAGE].join('\n'));
}

/** The project that `firebase deploy` would take. */
const defaultProject = () =>
  z.object({ projects: z.object({ default: z.string() }) }).parse(atRoot('.firebaserc')).projects.default;

/** A project whose id begins with demo- is Firebase's own word for one that exists in the emulators only. */
function reachEmulators(): void {
  const address = z.object({ host: z.string(), port: z.number() });
  const { emulators } = z
    .object({ emulators: z.object({ auth: address, firestore: address }) })
    .parse(atRoot('firebase.json'));
  process.env['FIREBASE_AUTH_EMULATOR_HOST'] ??= `${emulators.auth.host}:${emulators.auth.port}`;
  process.env['FIRESTORE_EMULATOR_HOST'] ??= `${emulators.firestore.host}:${emulators.firestore.port}`;
}

const atRoot = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

function sentence({ code }: Refusal, municipalityId: string, email: string): string {
  if (code === 'municipality-not-found') return `There is no municipality "${municipalityId}".`;
  if (code === 'staff-of-another-municipality') return `${email} is staff of another municipality already.`;
  return code;
}

await staffAdd().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
