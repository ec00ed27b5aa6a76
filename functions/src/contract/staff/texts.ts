import { z } from 'zod';
import { settingsSchema } from '../../domain/municipality.ts';
import { madeRevision, revision } from '../../domain/revision.ts';
import { rewordingProblem } from '../../messages/rewording.ts';
import { call } from '../call.ts';

export const textCalls = {
  /** The settings with the rewordings: a preview draws with them. */
  'texts.read': call(z.strictObject({}), z.object({ revision, settings: settingsSchema })),
  /** Says one text in the municipality's own words, or in the catalogue's again. Answers with what is wrong: then nothing was changed. */
  'text.reword': call(
    z.strictObject({
      revision,
      settings: z.strictObject({ textKey: z.string().max(100), words: z.string().max(5_000).nullable() }),
    }),
    z.object({ problems: z.array(rewordingProblem), revision: madeRevision }),
  ),
};
