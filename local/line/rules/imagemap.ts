import { z } from 'zod';
import { byType } from './choice.ts';
import { withEveryMessage } from './quick-reply.ts';
import { codeUnits, graphemes } from './text-limit.ts';
import { actionUri, httpsUrl } from './url.ts';

const pixels = z.int().min(0, 'Must be 0 or more');
const area = z.strictObject({ x: pixels, y: pixels, width: pixels.min(1), height: pixels.min(1) });
const tapped = { label: graphemes(100).optional(), area };

/** https://developers.line.biz/en/reference/messaging-api/#imagemap-message; the width is always 1040. */
export const imagemapMessage = z.strictObject({
  type: z.literal('imagemap'),
  baseUrl: httpsUrl,
  altText: codeUnits(1500),
  baseSize: z.strictObject({ width: z.literal(1040, 'must be 1040'), height: pixels.min(1) }),
  actions: z
    .array(
      byType([
        z.strictObject({ type: z.literal('uri'), linkUri: actionUri, ...tapped }),
        z.strictObject({ type: z.literal('message'), text: codeUnits(400), ...tapped }),
        z.strictObject({ type: z.literal('clipboard'), clipboardText: codeUnits(1000), ...tapped }),
      ]),
    )
    .max(50, 'Size must be between 0 and 50'),
  video: z
    .strictObject({
      originalContentUrl: httpsUrl,
      previewImageUrl: httpsUrl,
      area,
      externalLink: z.strictObject({ linkUri: actionUri, label: codeUnits(30) }).optional(),
    })
    .optional(),
  ...withEveryMessage,
});
