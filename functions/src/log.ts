import { logger } from 'firebase-functions';
import type { Log } from './actions/world.ts';

/** The log of the deployed functions: sentences of a small vocabulary, with ids of ours and numbers only. */
export const log: Log = {
  roundOpened: (municipalityId, seq) => logger.info('round opened', { municipalityId, seq }),
  roundPassed: (municipalityId, seq, accepted, waiting, refused) =>
    logger.log(
      waiting + refused > 0
        ? {
            severity: 'WARNING',
            message: 'round not accepted by LINE for all rosters',
            municipalityId,
            seq,
            accepted,
            waiting,
            refused,
          }
        : { severity: 'INFO', message: 'round accepted', municipalityId, seq, accepted },
    ),
  daysSkipped: (municipalityId, days) => logger.error('days skipped', { municipalityId, days }),
  alertsRaised: (municipalityId, count) => logger.info('alerts raised', { municipalityId, count }),
  outgoingSettled: (municipalityId, id, to, status, attempts) =>
    logger[status === 'failed' ? 'error' : 'debug']('outgoing settled', {
      municipalityId,
      id,
      to,
      status,
      attempts,
    }),
  noRecipients: (municipalityId, notice) => logger.error('nobody to notify', { municipalityId, notice }),
  failed: (what, municipalityId, error) =>
    logger.error(`failed: ${what}`, { municipalityId, ...withoutMessage(error) }),
};

/** Messages of errors carry document paths, and those carry LINE user ids: what and where is logged, not of whom. */
function withoutMessage(error: unknown): { name: string; code?: unknown; frames: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { name: error.name, code: (error as { code?: unknown }).code, frames };
}
