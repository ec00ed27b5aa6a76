import { countSubjects, listSubjects } from '../../actions/list-subjects.ts';
import { PAGE_SIZE, type subjectCalls } from '../../contract/staff/subjects.ts';
import type { HandlersOf } from './handlers.ts';

export const subjectHandlers: HandlersOf<typeof subjectCalls> = {
  'subjects.list': ({ world, municipalityId, staff, now }, input) =>
    listSubjects(world, municipalityId, { ...input, limit: PAGE_SIZE }, staff, now),
  'subjects.count': ({ world, municipalityId, now }, { whom }) =>
    countSubjects(world, municipalityId, whom, now),
};
