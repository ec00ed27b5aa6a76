import type { AskLiffApi, LiffAnswer, LiffCalls } from 'functions/contract/liff.ts';
import { Refusal } from 'functions/domain/refusal.ts';
import type { Line } from '../line/line.ts';
import type { Question } from './send.ts';

export type Send = (question: Question) => Promise<unknown>;

/** Which municipality this is: the one question that nobody in particular asks. */
export async function readMunicipality(
  municipalityId: string,
  send: Send,
): Promise<LiffAnswer<'municipality.read'>> {
  const question = { municipalityId, idToken: null, call: 'municipality.read', input: {} };
  return (await send(question)) as LiffAnswer<'municipality.read'>;
}

/**
 * Asks as the contract has it, for whoever holds the phone. A token that is too old is renewed, and the question asked once
 * more: nobody notices.
 */
export function askLiffApi(municipalityId: string, line: Line, send: Send): AskLiffApi {
  return async <Name extends keyof LiffCalls>(call: Name, input: unknown) => {
    const ask = async () =>
      (await send({ municipalityId, idToken: await line.idToken(), call, input })) as LiffAnswer<Name>;
    return ask().catch(async (error: unknown) => {
      if (!(error instanceof Refusal) || error.code !== 'token-expired') throw error;
      await line.renew();
      return ask();
    });
  };
}
