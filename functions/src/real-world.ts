import type { World } from './actions/world.ts';
import { staffAccounts } from './auth/accounts.ts';
import type { Config } from './config.ts';
import { dice } from './dice.ts';
import { database } from './firestore/database.ts';
import { firestoreTowns, type AfterSaying } from './firestore/towns.ts';
import { lineAccounts } from './line/accounts.ts';
import type { Channels } from './line/channels.ts';
import { log } from './log.ts';
import { smtpMail } from './mail/mail.ts';
import { queue } from './tasks/queue.ts';

/** The World made of the real parts. `saying`: at once by a task, or left to the sweep that runs already. */
export function realWorld(config: Config, channels: Channels, saying: 'by-task' | 'by-sweep'): World {
  return {
    towns: firestoreTowns(database(), saying === 'by-task' ? byTask : async () => undefined),
    line: lineAccounts(channels, config.PUBLIC_ORIGIN),
    mail: smtpMail(config),
    accounts: staffAccounts(config.PUBLIC_ORIGIN),
    dice,
    log,
  };
}

/** A task that cannot be made costs a minute, not the message: the sweep finds it in the outbox. */
const byTask: AfterSaying = async (municipalityId, ids, at) => {
  await queue.delivery({ municipalityId, ids, at }).catch((error: unknown) => {
    log.failed('enqueue delivery', municipalityId, error);
  });
};
