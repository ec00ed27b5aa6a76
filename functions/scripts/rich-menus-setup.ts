import { getFirestore } from 'firebase-admin/firestore';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { setUpMenus } from '../src/actions/set-up-menus.ts';
import { Refusal } from '../src/domain/refusal.ts';
import { firestoreTowns } from '../src/firestore/towns.ts';
import { lineChannels } from '../src/line/channels.ts';
import { accountMenus } from '../src/line/menus.ts';
import { readOptions, run } from './command.ts';
import { lineConfigOf } from './line-config.ts';
import { openProject } from './project.ts';

const USAGE = 'npm run rich-menus:setup -- --municipality ID [--project ID]';

/** Makes the rich menus of a municipality on LINE, and shows everybody the one they are to see. */
async function richMenusSetup(): Promise<void> {
  const { project, municipality } = readOptions(options, USAGE);
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

const options = { municipality: z.string('--municipality is missing').min(1) };

function sentence(error: unknown, municipality: string): string {
  if (error instanceof Refusal) return `There is no municipality "${municipality}".`;
  return `${error instanceof Error ? error.message : String(error)}\nNothing is lost: run it again.`;
}

await run(richMenusSetup);
