import { discardDraft } from '../../actions/discard-draft.ts';
import { publishAgain, publishDraft } from '../../actions/publish-questions.ts';
import { readQuestions, readVersion, readVersions } from '../../actions/read-questions.ts';
import { saveDraft } from '../../actions/save-draft.ts';
import { weighDraft } from '../../actions/weigh-draft.ts';
import type { questionsCalls } from '../../contract/staff/questions.ts';
import type { HandlersOf } from './handlers.ts';

export const questionsHandlers: HandlersOf<typeof questionsCalls> = {
  'questions.read': ({ world, municipalityId }) => readQuestions(world, municipalityId),
  'draft.save': ({ world, municipalityId, staff, now }, { revision, sketch }) =>
    saveDraft(world, municipalityId, revision, sketch, staff.uid, now),
  'draft.discard': ({ world, municipalityId }, { revision }) => discardDraft(world, municipalityId, revision),
  'draft.weigh': ({ world, municipalityId }) => weighDraft(world, municipalityId),
  'questions.publish': async ({ world, municipalityId, staff, now }, { revision, ...seen }) => ({
    version: await publishDraft(world, municipalityId, revision, { ...seen, uid: staff.uid }, now),
  }),
  'version.publish': async ({ world, municipalityId, staff, now }, { version, ...seen }) => ({
    version: await publishAgain(world, municipalityId, version, { ...seen, uid: staff.uid }, now),
  }),
  'version.read': ({ world, municipalityId }, { version }) => readVersion(world, municipalityId, version),
  'versions.read': ({ world, municipalityId }, { before }) => readVersions(world, municipalityId, before),
};
