import { z } from 'zod';

/** Somebody at the municipality who is notified, by mail or on LINE. */
export const recipientSchema = z.object({
  id: z.string(),
  name: z.string(),
  by: z.discriminatedUnion('way', [
    z.object({ way: z.literal('mail'), address: z.email() }),
    z.object({ way: z.literal('line'), lineUserId: z.string() }),
  ]),
});
export type Recipient = z.infer<typeof recipientSchema>;
