import { readChronicle } from '../../actions/read-chronicle.ts';
import type { chronicleCalls } from '../../contract/staff/chronicles.ts';
import type { HandlersOf } from './handlers.ts';

export const chronicleHandlers: HandlersOf<typeof chronicleCalls> = {
  'chronicle.read': ({ world, municipalityId }, { subjectId, before }) =>
    readChronicle(world, municipalityId, subjectId, before),
};
