import { readTexts } from '../../actions/read-texts.ts';
import { reword } from '../../actions/reword.ts';
import type { textCalls } from '../../contract/staff/texts.ts';
import type { HandlersOf } from './handlers.ts';

export const textHandlers: HandlersOf<typeof textCalls> = {
  'texts.read': ({ world, municipalityId }) => readTexts(world, municipalityId),
  'text.reword': async ({ world, municipalityId }, { revision, settings: { textKey, words } }) => {
    const said = await reword(world, municipalityId, revision, { [textKey]: words });
    return { ...said, problems: said.problems[textKey] ?? [] };
  },
};
