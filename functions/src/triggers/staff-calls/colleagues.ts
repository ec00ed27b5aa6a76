import { changeStaff, disableStaff, enableStaff, type ChangingStaff } from '../../actions/change-staff.ts';
import { inviteAgain, inviteStaff } from '../../actions/invite-staff.ts';
import { readStaff } from '../../actions/read-staff.ts';
import type { colleagueCalls } from '../../contract/staff/colleagues.ts';
import type { Asking } from './asking.ts';
import type { HandlersOf } from './handlers.ts';

export const colleagueHandlers: HandlersOf<typeof colleagueCalls> = {
  'staff.read': ({ world, municipalityId, staff }, input) =>
    readStaff(world, municipalityId, staff.uid, input),
  'staff.invite': async ({ world, municipalityId, staff, now }, invited) => {
    const { uid } = await inviteStaff(world, municipalityId, staff.uid, invited, now);
    return { staffId: uid };
  },
  'staff.inviteAgain': async ({ world, municipalityId, staff, now }, { staffId }) => {
    await inviteAgain(world, municipalityId, staff.uid, staffId, now);
    return {};
  },
  'staff.change': async ({ world, municipalityId, staff, now }, { name, role, ...whom }) => ({
    revision: await changeStaff(world, municipalityId, changing(staff, whom), { name, role }, now),
  }),
  'staff.disable': async ({ world, municipalityId, staff, now }, whom) => {
    await disableStaff(world, municipalityId, changing(staff, whom), now);
    return {};
  },
  'staff.enable': async ({ world, municipalityId, staff, now }, whom) => {
    await enableStaff(world, municipalityId, changing(staff, whom), now);
    return {};
  },
};

const changing = (
  { uid }: Asking['staff'],
  { staffId, revision }: { staffId: string; revision: number },
): ChangingStaff => ({ by: uid, staffId, seen: revision });
