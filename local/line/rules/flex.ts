import { z } from 'zod';
import { flexAction } from './action.ts';
import { byType, oneOf } from './choice.ts';
import { box, image } from './flex-component.ts';
import { aspectRatio, colour } from './flex-measure.ts';
import { withEveryMessage } from './quick-reply.ts';
import { codeUnits } from './text-limit.ts';
import { httpsUrl } from './url.ts';

/** LINE writes 30 KB and 50 KB; read as 1024 bytes of UTF-8. */
const bubbleBytes = 30 * 1024;
const carouselBytes = 50 * 1024;

const video = z.strictObject({
  type: z.literal('video'),
  url: httpsUrl,
  previewUrl: httpsUrl,
  altContent: byType([box, image]),
  aspectRatio,
  action: flexAction.optional(),
});

const blockStyle = z
  .strictObject({
    backgroundColor: colour,
    separator: z.boolean().optional(),
    separatorColor: colour,
  })
  .optional();

const bubble = z
  .strictObject({
    type: z.literal('bubble', 'must be bubble'),
    size: oneOf('nano', 'micro', 'deca', 'hecto', 'kilo', 'mega', 'giga').optional(),
    direction: oneOf('ltr', 'rtl').optional(),
    header: box.optional(),
    hero: byType([box, image, video]).optional(),
    body: box.optional(),
    footer: box.optional(),
    styles: z
      .strictObject({ header: blockStyle, hero: blockStyle, body: blockStyle, footer: blockStyle })
      .optional(),
    action: flexAction.optional(),
  })
  .refine(({ header, hero, body, footer }) => header ?? hero ?? body ?? footer, {
    error: 'At least one block must be specified',
  })
  .refine((it) => it.hero?.type !== 'video' || ['kilo', 'mega', 'giga'].includes(it.size ?? 'mega'), {
    path: ['hero'],
    error: 'A video needs a bubble of size kilo, mega or giga',
  })
  .refine((it) => jsonBytes(it) <= bubbleBytes, {
    error: `Size of a bubble must be at most ${bubbleBytes} bytes`,
  });

const carousel = z
  .strictObject({
    type: z.literal('carousel'),
    contents: z
      .array(bubble)
      .min(1, 'Size must be between 1 and 12')
      .max(12, 'Size must be between 1 and 12'),
  })
  .refine(({ contents }) => new Set(contents.map(({ size }) => size ?? 'mega')).size <= 1, {
    path: ['contents'],
    error: 'All bubbles of a carousel must have the same size',
  })
  .refine(({ contents }) => contents.every(({ hero }) => hero?.type !== 'video'), {
    path: ['contents'],
    error: 'A carousel cannot hold a video',
  })
  .refine((it) => jsonBytes(it) <= carouselBytes, {
    error: `Size of a carousel must be at most ${carouselBytes} bytes`,
  });

/** https://developers.line.biz/en/reference/messaging-api/#flex-message */
export const flexMessage = z.strictObject({
  type: z.literal('flex'),
  altText: codeUnits(1500),
  contents: byType([bubble, carousel]),
  ...withEveryMessage,
});

function jsonBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
