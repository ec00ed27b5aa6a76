import { getFirestore } from 'firebase-admin/firestore';
import { z } from 'zod';
import { readTexts } from '../src/actions/read-texts.ts';
import { reword } from '../src/actions/reword.ts';
import { Refusal } from '../src/domain/refusal.ts';
import { firestoreTowns } from '../src/firestore/towns.ts';
import type { RewordingProblem } from '../src/messages/rewording.ts';
import { readOptions, run } from './command.ts';
import { openProject } from './project.ts';

const USAGE = 'npm run text:reword -- --municipality ID --key KEY (--text TEXT | --restore) [--project ID]';

/** Says one text of the catalogue in a municipality's own words from now on, or in the catalogue's again. */
async function textReword(): Promise<void> {
  const { project, municipality, key, text, restore } = readOptions(options, USAGE);
  if ((text !== undefined) === restore) throw new Error(`either --text TEXT or --restore\n${USAGE}`);
  openProject(project);
  const towns = firestoreTowns(getFirestore(), async () => undefined);
  // A shell hands on \n as it is typed.
  const words = text?.replaceAll('\\n', '\n') ?? null;
  const { revision } = await readTexts({ towns }, municipality).catch((error: unknown) => {
    throw error instanceof Refusal ? new Error(`There is no municipality "${municipality}".`) : error;
  });
  const { problems } = await reword({ towns }, municipality, revision, { [key]: words });
  const found = problems[key]?.map(sentence);
  if (found) throw new Error(`${key} was not changed:\n${found.join('\n')}`);
  console.log(
    words === null ? `${key} is said in the catalogue's words again.` : `${key} now says:\n\n${words}`,
  );
}

const options = {
  municipality: z.string('--municipality is missing').min(1),
  key: z.string('--key is missing').min(1),
  text: z.string('--text wants the words').optional(),
  restore: z.boolean('--restore stands alone').default(false),
};

function sentence(problem: RewordingProblem): string {
  switch (problem.code) {
    case 'no-such-text':
      return 'The catalogue has no text of this key (functions/src/messages/texts/).';
    case 'fixed':
      return 'These words are the same in every town: a menu shows them, or they are read when somebody types them.';
    case 'empty':
      return 'There is nothing to read.';
    case 'one-line':
      return 'It stands on one line: leave out the line break.';
    case 'unreadable':
      return 'It contains characters that cannot be read: type it anew instead of copying it.';
    case 'too-long':
      return `It has ${problem.length} characters; ${problem.limit} are the most here.`;
    case 'missing':
      return `${problem.what} has to stay in it.`;
    case 'unknown':
      return `Nothing can be filled in for ${problem.what}.`;
    case 'too-often':
      return `${problem.what} may stand in it twice at most.`;
    case 'all-too-long':
      return `All rewordings together have ${problem.length} characters; ${problem.limit} are the most. Restore some.`;
  }
}

await run(textReword);
