import { changeThreshold } from '../../actions/change-threshold.ts';
import { drillByStaff } from '../../actions/drill.ts';
import { eraseSubject } from '../../actions/erase-subject.ts';
import { countSubjects, listSubjects } from '../../actions/list-subjects.ts';
import { readSubject } from '../../actions/read-subject.ts';
import { vouch } from '../../actions/vouch.ts';
import { PAGE_SIZE, type subjectCalls } from '../../contract/staff/subjects.ts';
import type { HandlersOf } from './handlers.ts';

export const subjectHandlers: HandlersOf<typeof subjectCalls> = {
  'subjects.list': ({ world, municipalityId, staff, now }, input) =>
    listSubjects(world, municipalityId, { ...input, limit: PAGE_SIZE }, staff, now),
  'subjects.count': ({ world, municipalityId, now }, { whom }) =>
    countSubjects(world, municipalityId, whom, now),
  'subject.read': ({ world, municipalityId, staff, now }, { subjectId }) =>
    readSubject(world, municipalityId, subjectId, staff, now),
  'subject.changeThreshold': async ({ world, municipalityId }, input) => ({
    revision: await changeThreshold(world, municipalityId, input),
  }),
  'subject.vouch': async ({ world, municipalityId, staff, now }, { subjectId }) => {
    await vouch(world, municipalityId, subjectId, staff, now);
    return {};
  },
  'subject.drill': async ({ world, municipalityId, staff, now }, { subjectId }) => {
    await drillByStaff(world, municipalityId, subjectId, staff, now);
    return {};
  },
  'subject.erase': async ({ world, municipalityId, now }, { subjectId }) => {
    await eraseSubject(world, municipalityId, subjectId, now);
    return {};
  },
};
