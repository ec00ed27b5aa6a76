import { z } from 'zod';
import { richMenuAction } from './action.ts';
import { graphemes } from './text-limit.ts';

const pixel = z.int().min(0, 'Must be 0 or more');
const length = z.int().min(1, 'Must be 1 or more');

/** https://developers.line.biz/en/reference/messaging-api/#rich-menu-object */
export const richMenu = z
  .strictObject({
    size: z
      .strictObject({
        width: z.int().min(800, 'Must be between 800 and 2500').max(2500, 'Must be between 800 and 2500'),
        height: z.int().min(250, 'Must be 250 or more'),
      })
      .refine(({ width, height }) => width / height >= 1.45, 'width / height must be at least 1.45'),
    selected: z.boolean(),
    name: graphemes(300),
    chatBarText: graphemes(14),
    areas: z
      .array(
        z.strictObject({
          bounds: z.strictObject({ x: pixel, y: pixel, width: length, height: length }),
          action: richMenuAction,
        }),
      )
      .max(20, 'Size must be between 0 and 20'),
  })
  .superRefine(({ size, areas }, context) => {
    for (const [index, { bounds }] of areas.entries()) {
      const inside = bounds.x + bounds.width <= size.width && bounds.y + bounds.height <= size.height;
      if (inside) continue;
      context.addIssue({ code: 'custom', path: ['areas', index, 'bounds'], message: 'Must lie inside size' });
    }
  });

export type RichMenu = z.infer<typeof richMenu>;
