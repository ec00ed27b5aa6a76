import { readMonth } from '../../actions/read-month.ts';
import type { monthCalls } from '../../contract/staff/months.ts';
import type { HandlersOf } from './handlers.ts';

export const monthHandlers: HandlersOf<typeof monthCalls> = {
  'month.read': ({ world, municipalityId, now }, { subjectId, month }) =>
    readMonth(world, municipalityId, subjectId, month, now),
};
