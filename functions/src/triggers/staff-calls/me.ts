import { readMe } from '../../actions/read-me.ts';
import type { meCalls } from '../../contract/staff/me.ts';
import type { HandlersOf } from './handlers.ts';

export const meHandlers: HandlersOf<typeof meCalls> = {
  'me.read': ({ world, municipalityId, staff }) => readMe(world, municipalityId, staff),
};
