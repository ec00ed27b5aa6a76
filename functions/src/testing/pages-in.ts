import type { CallableRequest } from 'firebase-functions/https';
import type { LiffAnswer, LiffCalls, LiffInput } from '../contract/liff.ts';
import { liffApiFor } from '../triggers/liff-api.ts';
import type { worldAt } from './world-at.ts';

/** What a fake LINE knows as somebody's token in a municipality. */
export const tokenOf = (who: string, town = 'demo'): string => `${town}/${who}`;

/**
 * The pages inside LINE of a small world, asked as a browser asks: through liffApi, by a token that LINE judges. It knows the
 * tokens of `tokenOf`, those that begin with `expired/` as such, and is silent about `silence`.
 */
export function pagesIn({ world, now }: ReturnType<typeof worldAt>) {
  const line: typeof world.line = {
    ...world.line,
    whoIs: async (town, token) => {
      if (token.startsWith('expired/')) return { is: 'expired' };
      if (token === 'silence') return { is: 'unavailable' };
      const who = token.startsWith(`${town}/`) ? token.slice(town.length + 1) : '';
      return who === '' ? { is: 'refused' } : { is: 'known', lineUserId: who, name: `${who}さん`, at: now() };
    },
  };
  const api = liffApiFor(() => ({ ...world, line }));
  const send = (data: unknown): Promise<unknown> => Promise.resolve(api.run({ data } as CallableRequest));
  return {
    send,
    /** What somebody asks for on a page. */
    ask: async <Name extends keyof LiffCalls>(
      who: string,
      call: Name,
      input: LiffInput<Name>,
    ): Promise<LiffAnswer<Name>> =>
      (await send({
        municipalityId: 'demo',
        idToken: tokenOf(who),
        call,
        input,
      })) as LiffAnswer<Name>,
  };
}
