import { HttpsError, onCall, type CallableRequest } from 'firebase-functions/https';
import { z } from 'zod';
import type { Visitor } from '../actions/on-page.ts';
import type { World } from '../actions/world.ts';
import { REGION, secrets } from '../config.ts';
import { liffCalls, personalCalls, type LiffCalls } from '../contract/liff.ts';
import { municipalityCalls } from '../contract/liff/municipality.ts';
import { answerCall, refused } from './answer-call.ts';
import { handlers } from './liff-calls/handlers.ts';
import { municipalityHandlers } from './liff-calls/municipality.ts';

/**
 * Every question of the pages inside LINE, as {municipalityId, idToken, call, input}. Who asks is who LINE says has the
 * token; of anybody else's word nothing is believed. Errors carry a code, and for a refusal its reason.
 */
export const liffApiFor = (world: () => World) =>
  onCall({ region: REGION, secrets, concurrency: 80, memory: '512MiB', timeoutSeconds: 30 }, (request) =>
    answer(world(), request),
  );

async function answer(world: World, { data }: CallableRequest): Promise<unknown> {
  const asked = question.safeParse(data).data;
  if (!asked) throw new HttpsError('invalid-argument', 'unknown call');
  const { municipalityId, idToken, call, input } = asked;
  const failed = (error: unknown) => world.log.failed(`liff call ${call}`, municipalityId, error);
  if (call === 'municipality.read') {
    const admit = async () => async () => ({ world, municipalityId });
    return answerCall(municipalityCalls, municipalityHandlers, call, input, admit, failed);
  }
  const admit = async () => {
    const visitor = await visitorWith(world, municipalityId, idToken ?? null);
    return async () => ({ world, municipalityId, visitor });
  };
  return answerCall(personalCalls, handlers, call, input, admit, failed);
}

const question = z.object({
  /** As it stands in a path of the store. */
  municipalityId: z.string().regex(/^[\w-]{1,60}$/),
  idToken: z.string().max(5000).nullish(),
  call: z.enum(Object.keys(liffCalls) as (keyof LiffCalls)[]),
  input: z.unknown().optional(),
});

async function visitorWith(
  { line }: World,
  municipalityId: string,
  idToken: string | null,
): Promise<Visitor> {
  if (idToken === null) throw refused('not-signed-in');
  const who = await line.whoIs(municipalityId, idToken);
  switch (who.is) {
    case 'known':
      return who;
    case 'expired':
      throw refused('token-expired');
    case 'refused':
      throw refused('not-signed-in');
    case 'unavailable':
      throw refused('line-unavailable');
  }
}
