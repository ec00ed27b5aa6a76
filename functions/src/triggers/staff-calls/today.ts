import { readToday } from '../../actions/read-today.ts';
import { ALERTS_SHOWN, type todayCalls } from '../../contract/staff/today.ts';
import type { HandlersOf } from './handlers.ts';

export const todayHandlers: HandlersOf<typeof todayCalls> = {
  'today.read': ({ world, municipalityId, now }) => readToday(world, municipalityId, ALERTS_SHOWN, now),
};
