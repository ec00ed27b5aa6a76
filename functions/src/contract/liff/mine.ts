import { z } from 'zod';
import { localDate, localTime } from '../../domain/calendar.ts';
import { pauseReason } from '../../domain/pause.ts';
import { revision } from '../../domain/revision.ts';
import { formReply } from '../../domain/registration/form.ts';
import { call, moment } from '../call.ts';
import { formProblem, formItem } from './form.ts';

/** A subject's own page. Each call refuses `not-registered` for anybody else. */
export const mineCalls = {
  'mine.read': call(
    z.strictObject({}),
    z.object({
      revision,
      registrationNumber: z.string(),
      /** What was registered; consent is withdrawn only by withdrawing altogether. */
      answers: z.array(formItem.extend({ canChange: z.boolean() })),
      /** Who watches me; `since` is what one is removed by. */
      watchers: z.array(z.object({ since: moment, name: z.string(), isConfirmed: z.boolean() })),
      pause: z
        .object({ from: localDate, through: localDate, reason: pauseReason, hasBegun: z.boolean() })
        .nullable(),
      /** What days a pause can have: of one that has begun the first stays. Null: the ninetieth day has come. */
      pauseDays: z
        .object({ earliest: localDate, latestStart: localDate, daysMax: z.number().int() })
        .nullable(),
      sendTime: localTime,
      sendTimes: z.array(z.object({ waveId: z.string(), time: localTime, own: z.boolean() })),
    }),
  ),
  /**
   * Changes answers. `revision` is the state that was seen: refuses `changed-meanwhile`, but for answers that are there
   * already. asks: by the new answer another question is asked, which is open; nothing was changed, all of it is
   * sent again together with that answer.
   */
  'mine.change': call(
    z.strictObject({
      revision,
      answers: z
        .array(z.strictObject({ questionId: z.string(), reply: formReply }))
        .min(1)
        .max(40),
    }),
    z.discriminatedUnion('is', [
      z.object({ is: z.literal('changed') }),
      z.object({ is: z.literal('asks'), item: formItem }),
      formProblem,
    ]),
  ),
  /** Takes a watcher off. Again, nobody is there to take off. */
  'mine.removeWatcher': call(z.strictObject({ since: moment }), z.object({})),
  /** Sets a pause, or other days for the one there is. Refuses days that cannot be taken (domain/pause.ts). */
  'mine.pause': call(
    z.strictObject({ from: localDate, through: localDate, reason: pauseReason }),
    z.object({}),
  ),
  /** Ends the pause, or calls it off. Again, there is none. */
  'mine.endPause': call(z.strictObject({}), z.object({})),
  /** Refuses `no-such-send-time`. */
  'mine.chooseSendTime': call(z.strictObject({ waveId: z.string() }), z.object({})),
  /** 「試しに押す」: a daily message comes into the talk at once, to be pressed for practice. */
  'mine.try': call(z.strictObject({}), z.object({})),
  /** Ends the registration; whoever it was is forgotten. */
  'mine.withdraw': call(z.strictObject({}), z.object({})),
  /** What the family needs to watch me: an address for a QR code, useless without the answer to the question; and words to forward. */
  'mine.invitation': call(z.strictObject({}), z.object({ url: z.url(), forward: z.string() })),
};
