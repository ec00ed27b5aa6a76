import { readVisitor } from '../../actions/read-visitor.ts';
import type { meCalls } from '../../contract/liff/me.ts';
import type { HandlersOf } from './asking.ts';

export const meHandlers: HandlersOf<typeof meCalls> = {
  'me.read': ({ world, municipalityId, visitor }) => readVisitor(world, municipalityId, visitor),
};
