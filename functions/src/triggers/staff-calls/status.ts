import { readStatus } from '../../actions/read-status.ts';
import type { statusCalls } from '../../contract/staff/status.ts';
import type { HandlersOf } from './handlers.ts';

export const statusHandlers: HandlersOf<typeof statusCalls> = {
  'status.read': ({ world, municipalityId, now }) => readStatus(world, municipalityId, now),
};
