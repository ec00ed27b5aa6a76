import { readAccessLog } from '../../actions/read-access-log.ts';
import { LINES_A_PAGE, LINES_EXPORTED, type accessLogCalls } from '../../contract/staff/access-log.ts';
import type { HandlersOf } from './handlers.ts';

export const accessLogHandlers: HandlersOf<typeof accessLogCalls> = {
  'accessLog.read': ({ world, municipalityId }, { after, ...filter }) =>
    readAccessLog(world, municipalityId, filter, after, LINES_A_PAGE),
  'accessLog.export': ({ world, municipalityId }, filter) =>
    readAccessLog(world, municipalityId, filter, null, LINES_EXPORTED),
};
