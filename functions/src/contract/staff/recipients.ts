import { z } from 'zod';
import { localTime } from '../../domain/calendar.ts';
import { typedMailAddress } from '../../domain/mail-address.ts';
import { readCode, recipientSchema, RECIPIENTS_MAX, topicSchema } from '../../domain/recipient.ts';
import { revision } from '../../domain/revision.ts';
import { call, moment } from '../call.ts';

/** A recipient as staff enter one. */
export const enteredRecipient = z.strictObject({
  name: z.string().trim().pipe(recipientSchema.shape.name),
  by: z.discriminatedUnion('way', [
    z.strictObject({ way: z.literal('mail'), address: typedMailAddress }),
    z.strictObject({ way: z.literal('line') }),
  ]),
  wants: z.array(topicSchema).min(1),
});

const one = { recipientId: z.string() };

/** The code to type on LINE, where one was just given for that; a code by mail is in the mail only. */
const givenCode = z.object({
  ...one,
  code: z.object({ digits: z.string(), expiresAt: moment }).nullable(),
});

export const recipientCalls = {
  /** Who is notified of what, and whether it reaches them. */
  'recipients.read': call(
    z.strictObject({}),
    z.object({
      /** Where somebody adds the account as a friend, to be notified on LINE. */
      friendUrl: z.url(),
      /** When the summary goes out; null where the municipality sends none. */
      summaryTime: localTime.nullable(),
      /** What nobody reachable wants to hear of: it would go to everybody who can be reached. */
      gaps: z.array(topicSchema),
      recipients: z
        .array(
          z.object({
            id: z.string(),
            name: z.string(),
            way: z.enum(['mail', 'line']),
            /** Null on LINE, and for those who may not change it. */
            address: z.string().nullable(),
            wants: z.array(topicSchema),
            state: z.enum(['confirmed', 'waiting', 'unreachable']),
            confirmedAt: moment.nullable(),
            failedAt: moment.nullable(),
            /** Until when the code under way counts; null where there is none. */
            codeExpiresAt: moment.nullable(),
            revision,
          }),
        )
        .max(RECIPIENTS_MAX),
    }),
  ),
  'recipient.add': call(enteredRecipient, givenCode),
  'recipient.change': call(enteredRecipient.extend({ ...one, revision }), givenCode),
  'recipient.remove': call(z.strictObject({ ...one, revision }), z.object({})),
  /** The code that came by mail. */
  'recipient.confirm': call(
    z.strictObject({ ...one, code: z.string().max(40).transform(readCode) }),
    z.object({}),
  ),
  'recipient.giveCode': call(z.strictObject(one), givenCode),
  'recipient.test': call(z.strictObject(one), z.object({ madeAt: moment })),
  'recipient.testOutcome': call(
    z.strictObject({ ...one, madeAt: moment }),
    z.object({ outcome: z.enum(['under-way', 'taken', 'not-taken']).nullable() }),
  ),
};
