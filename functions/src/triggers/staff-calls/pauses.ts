import { endPause, pauseSubject } from '../../actions/pause-subject.ts';
import type { pauseCalls } from '../../contract/staff/pauses.ts';
import type { HandlersOf } from './handlers.ts';

export const pauseHandlers: HandlersOf<typeof pauseCalls> = {
  'subject.pause': async ({ world, municipalityId, staff, now }, { subjectId, ...wish }) => {
    await pauseSubject(world, municipalityId, subjectId, wish, staff, now);
    return {};
  },
  'subject.endPause': async ({ world, municipalityId, now }, { subjectId, seen }) => {
    await endPause(world, municipalityId, subjectId, seen, now);
    return {};
  },
};
