import { z } from 'zod';
import { withEveryMessage } from './quick-reply.ts';
import { codeUnits } from './text-limit.ts';
import { httpsUrl } from './url.ts';

const number = z.string().regex(/^\d+$/, 'Must be digits');

/** https://developers.line.biz/en/reference/messaging-api/#sticker-message and the following */
export const mediaMessages = [
  z.strictObject({
    type: z.literal('sticker'),
    packageId: number,
    stickerId: number,
    quoteToken: codeUnits(1000).optional(),
    ...withEveryMessage,
  }),
  z.strictObject({
    type: z.literal('image'),
    originalContentUrl: httpsUrl,
    previewImageUrl: httpsUrl,
    ...withEveryMessage,
  }),
  z.strictObject({
    type: z.literal('video'),
    originalContentUrl: httpsUrl,
    previewImageUrl: httpsUrl,
    trackingId: codeUnits(100)
      .regex(/^[-.=,+*()%$&;:@{}!?<>[\]a-zA-Z0-9_]+$/, 'invalid trackingId')
      .optional(),
    ...withEveryMessage,
  }),
  z.strictObject({
    type: z.literal('audio'),
    originalContentUrl: httpsUrl,
    duration: z.number().min(1, 'Must be greater than 0'),
    ...withEveryMessage,
  }),
  z.strictObject({
    type: z.literal('location'),
    title: codeUnits(100),
    address: codeUnits(100),
    latitude: z.number().min(-90, 'Must be between -90 and 90').max(90, 'Must be between -90 and 90'),
    longitude: z.number().min(-180, 'Must be between -180 and 180').max(180, 'Must be between -180 and 180'),
    ...withEveryMessage,
  }),
] as const;
