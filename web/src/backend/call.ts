import type { Answer } from 'functions/contract/call.ts';
import type { AskStaffApi, StaffCalls } from 'functions/contract/staff.ts';
import { Refusal, type RefusalCode } from 'functions/domain/refusal.ts';

/**
 * Asks as the contract has it; a refusal becomes a Refusal again. A token carries the role of up to an hour ago: on
 * 'not-staff' it is renewed and the question asked once more.
 */
export function askStaffApi(
  send: (data: { call: string; input: unknown }) => Promise<unknown>,
  renewToken: () => Promise<void>,
): AskStaffApi {
  return async (call, input) => {
    const ask = async () => (await send({ call, input })) as Answer<StaffCalls, typeof call>;
    try {
      return await ask().catch(async (error: unknown) => {
        if (refusalIn(error)?.code !== 'not-staff') throw error;
        await renewToken();
        return ask();
      });
    } catch (error) {
      throw refusalIn(error) ?? error;
    }
  };
}

function refusalIn(error: unknown): Refusal | null {
  const { details } = error as { details?: { refusal?: RefusalCode } };
  return details?.refusal === undefined ? null : new Refusal(details.refusal);
}
