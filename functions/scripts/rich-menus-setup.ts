import { getFirestore } from 'firebase-admin/firestore';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { setUpMenus } from '../src/actions/set-up-menus.ts';
import { Refusal } from '../src/domain/refusal.ts';
import { firestoreTowns } from '../src/firestore/towns.ts';
import { lineChannels } from '../src/line/channels.ts';
import { accountMenus } from '../src/line/menus.ts';
import { lineConfigOf } from './line-config.ts';
import { defaultProject, openProject } from './project.ts';

const USAGE = 'npm run rich-menus:setup -- --municipality ID [--project ID]';

/** Makes the rich menus of a municipality on LINE, and shows everybody the one they are to see. */
async function richMenusSetup(): Promise<void> {
  const { project, municipality } = readArguments();
  openProject(project);
  const channels = lineChannels(await lineConfigOf(project));
  if (!channels.of(municipality)) throw new Error(`LINE_CHANNELS has no channel for "${municipality}".`);
  const towns = firestoreTowns(getFirestore(), async () => undefined);
  const menus = accountMenus(channels, municipality, (name) =>
    readFile(new URL(`../rich-menus/${name}.png`, import.meta.url)),
  );
  const people = await setUpMenus(towns, menus, municipality).catch((error: unknown) => {
    throw new Error(sentence(error, municipality));
  });
  console.log(
    `The rich menus of ${municipality} are set up (project ${project}); ${people} people have their own.`,
  );
}

function readArguments() {
  const option = { type: 'string' } as const;
  // Not strict: what is wrong, an unknown option too, is said by the schema, together with how it is used.
  const { values } = parseArgs({ options: { municipality: option, project: option }, strict: false });
  const read = z
    .strictObject({
      municipality: z.string('--municipality is missing').min(1),
      project: z.string().default(defaultProject),
    })
    .safeParse(values);
  if (read.success) return read.data;
  throw new Error([...read.error.issues.map(({ message }) => message), USAGE].join('\n'));
}

function sentence(error: unknown, municipality: string): string {
  if (error instanceof Refusal) return `There is no municipality "${municipality}".`;
  return `${error instanceof Error ? error.message : String(error)}\nNothing is lost: run it again.`;
}

await richMenusSetup().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
