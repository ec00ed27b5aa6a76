import { giveLinkingCode } from '../../actions/give-linking-code.ts';
import { readLinking } from '../../actions/read-linking.ts';
import type { linkingCalls } from '../../contract/staff/linking.ts';
import type { HandlersOf } from './handlers.ts';

export const linkingHandlers: HandlersOf<typeof linkingCalls> = {
  'subject.readLinking': ({ world, municipalityId, now }, { subjectId }) =>
    readLinking(world, municipalityId, subjectId, now),
  'subject.giveLinkingCode': ({ world, municipalityId, now }, input) =>
    giveLinkingCode(world, municipalityId, input, now),
};
