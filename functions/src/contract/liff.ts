import type { z } from 'zod';
import type { Answer, Ask } from './call.ts';
import { familyCalls } from './liff/family.ts';
import { meCalls } from './liff/me.ts';
import { mineCalls } from './liff/mine.ts';
import { municipalityCalls } from './liff/municipality.ts';
import { registrationCalls } from './liff/registration.ts';

/** All but the one that takes no token. */
export const personalCalls = { ...meCalls, ...registrationCalls, ...familyCalls, ...mineCalls };
/**
 * Everything that the pages inside LINE can ask, as `{ municipalityId, idToken, call, input }`. The token is the one that
 * LIFF gives; who asks follows from it alone. Refusals of every call that needs one: `not-signed-in` (no token, or none of
 * this municipality's), `token-expired` (the page renews it and asks again), `line-unavailable` (LINE could not be asked;
 * nothing happened).
 */
export const liffCalls = { ...municipalityCalls, ...personalCalls };

/** The calls of somebody who is known. */
export type PersonalCalls = typeof personalCalls;
export type LiffCalls = typeof liffCalls;
export type AskLiffApi = Ask<LiffCalls>;
/** What a call takes and what it answers, as they cross the wire. */
export type LiffInput<Name extends keyof LiffCalls> = z.input<LiffCalls[Name]['input']>;
export type LiffAnswer<Name extends keyof LiffCalls> = Answer<LiffCalls, Name>;
