import { z } from 'zod';
import { typedMailAddress } from '../../domain/mail-address.ts';
import { madeRevision, revision } from '../../domain/revision.ts';
import { role, staffSchema } from '../../domain/staff.ts';
import { call, moment } from '../call.ts';

const entered = { name: z.string().trim().pipe(staffSchema.shape.name), role };
/** A colleague as an admin invites one. */
export const enteredColleague = z.strictObject({ ...entered, email: typedMailAddress });

const seen = { staffId: z.string(), revision };
const nothing = z.object({});

export const colleagueCalls = {
  /** The console's users, a page after the other: who may come in, admins first, or who was disabled, the latest first. */
  'staff.read': call(
    z.strictObject({ disabled: z.boolean(), after: z.string().nullable() }),
    z.object({
      staff: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          email: z.string(),
          role,
          isMe: z.boolean(),
          /** To about an hour; null where they have never signed in. */
          lastUsedAt: moment.nullable(),
          disabledAt: moment.nullable(),
          invitedAt: moment.nullable(),
          /** Since when mail to them fails. */
          failedAt: moment.nullable(),
          revision,
        }),
      ),
      /** What the next page is asked for with; null on the last. */
      next: z.string().nullable(),
    }),
  ),
  'staff.invite': call(enteredColleague, z.object({ staffId: z.string() })),
  'staff.inviteAgain': call(z.strictObject({ staffId: z.string() }), nothing),
  'staff.change': call(z.strictObject({ ...seen, ...entered }), z.object({ revision: madeRevision })),
  'staff.disable': call(z.strictObject(seen), nothing),
  'staff.enable': call(z.strictObject(seen), nothing),
};
