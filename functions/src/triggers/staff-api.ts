import { HttpsError, onCall, type CallableRequest } from 'firebase-functions/https';
import { z } from 'zod';
import { admitStaff } from '../actions/admit-staff.ts';
import { loggedWorld } from '../actions/log-access.ts';
import type { World } from '../actions/world.ts';
import { REGION, secrets } from '../config.ts';
import { staffCalls, type StaffCalls } from '../contract/staff.ts';
import { aboutOf } from '../domain/access.ts';
import type { Instant } from '../domain/calendar.ts';
import { PERMISSIONS, role } from '../domain/staff.ts';
import { answerCall, refused } from './answer-call.ts';
import type { Asking } from './staff-calls/asking.ts';
import { handlers } from './staff-calls/handlers.ts';

/**
 * Every question of the console, as {call, input}. One function for all of them: each function is a service of its own
 * to deploy and to keep warm. Errors carry a code, and for a refusal its reason, never anything about anybody.
 */
export const staffApiFor = (world: () => World, now: () => Instant = Date.now) =>
  onCall({ region: REGION, secrets, concurrency: 80, memory: '512MiB', timeoutSeconds: 30 }, (request) =>
    answer(world(), request, now()),
  );

async function answer(world: World, { auth, data }: CallableRequest, now: Instant): Promise<unknown> {
  if (!auth) throw refused('not-signed-in');
  const claimed = claims.safeParse({ ...auth.token, uid: auth.uid }).data;
  if (!claimed) throw refused('not-staff');
  const asked = question.safeParse(data).data;
  if (!asked) throw new HttpsError('invalid-argument', 'unknown call');

  const { municipalityId, uid } = claimed;
  const admit = async () => {
    const staff = await admitStaff(world, claimed, asked.call);
    return async (input: unknown): Promise<Asking> => {
      const access = { uid, at: now, call: asked.call, about: aboutOf(input) };
      const { does } = PERMISSIONS[asked.call];
      const logged = await loggedWorld(world, municipalityId, does, access);
      return { world: logged, municipalityId, staff, now };
    };
  };
  const failed = (error: unknown) => world.log.failed(`staff call ${asked.call}`, municipalityId, error);
  return answerCall(staffCalls, handlers, asked.call, asked.input, admit, failed);
}

const claims = z.object({ uid: z.string(), municipalityId: z.string().min(1), role });
const question = z.object({
  call: z.enum(Object.keys(staffCalls) as (keyof StaffCalls)[]),
  input: z.unknown().optional(),
});
