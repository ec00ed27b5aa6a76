import { readDays } from '../../actions/read-days.ts';
import { readToday } from '../../actions/read-today.ts';
import type { todayCalls } from '../../contract/staff/today.ts';
import type { HandlersOf } from './handlers.ts';

export const todayHandlers: HandlersOf<typeof todayCalls> = {
  'days.read': ({ world, municipalityId, now }) => readDays(world, municipalityId, now),
  'today.read': ({ world, municipalityId, now }) => readToday(world, municipalityId, now),
};
