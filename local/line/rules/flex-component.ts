import { z } from 'zod';
import { flexAction, flexButtonAction } from './action.ts';
import { byType, oneOf } from './choice.ts';
import * as measure from './flex-measure.ts';
import { httpsUrl } from './url.ts';

const { colour, flexShare, placed } = measure;
const switchable = z.boolean().optional();
const vertical = oneOf('top', 'bottom', 'center').optional();
const horizontal = oneOf('start', 'end', 'center').optional();
const shrink = oneOf('shrink-to-fit').optional();

const letters = {
  text: z.string().min(1, 'May not be empty').optional(),
  size: measure.textSize,
  color: colour,
  weight: oneOf('regular', 'bold').optional(),
  style: oneOf('normal', 'italic').optional(),
  decoration: oneOf('none', 'underline', 'line-through').optional(),
};

const text = z
  .strictObject({
    type: z.literal('text'),
    ...letters,
    ...placed,
    contents: z
      .array(z.strictObject({ type: z.literal('span', 'must be span'), ...letters }))
      .min(1, 'May not be empty')
      .optional(),
    flex: flexShare,
    align: horizontal,
    gravity: vertical,
    wrap: switchable,
    lineSpacing: measure.lineSpacing,
    maxLines: flexShare,
    adjustMode: shrink,
    scaling: switchable,
    action: flexAction.optional(),
  })
  .refine((it) => it.text !== undefined || it.contents !== undefined, {
    path: ['text'],
    error: 'Either text or contents must be specified',
  });

const button = z.strictObject({
  type: z.literal('button'),
  action: flexButtonAction,
  ...placed,
  flex: flexShare,
  color: colour,
  style: oneOf('primary', 'secondary', 'link').optional(),
  height: oneOf('sm', 'md').optional(),
  gravity: vertical,
  adjustMode: shrink,
  scaling: switchable,
});

export const image = z.strictObject({
  type: z.literal('image'),
  url: httpsUrl,
  ...placed,
  flex: flexShare,
  align: horizontal,
  gravity: vertical,
  size: measure.imageSize,
  aspectRatio: measure.aspectRatio,
  aspectMode: oneOf('fit', 'cover').optional(),
  backgroundColor: colour,
  animated: switchable,
  action: flexAction.optional(),
});

const icon = z.strictObject({
  type: z.literal('icon'),
  url: httpsUrl,
  ...placed,
  size: measure.textSize,
  aspectRatio: measure.aspectRatio,
  scaling: switchable,
});

const separator = z.strictObject({ type: z.literal('separator'), margin: measure.gap, color: colour });
const filler = z.strictObject({ type: z.literal('filler'), flex: flexShare });

const gradient = z.strictObject({
  type: z.literal('linearGradient', 'Must be one of the following values: [linearGradient]'),
  angle: z.string().refine((angle) => {
    const [, degrees] = /^(\d+(?:\.\d+)?)deg$/.exec(angle) ?? [];
    return Number(degrees) < 360;
  }, 'invalid angle'),
  startColor: colour.unwrap(),
  endColor: colour.unwrap(),
  centerColor: colour,
  centerPosition: z
    .string()
    .refine((place) => /^\d+(\.\d+)?%$/.test(place) && parseFloat(place) <= 100, 'invalid centerPosition')
    .optional(),
});

const inBaseline = new Set(['icon', 'text', 'filler']);

export const box = z
  .strictObject({
    type: z.literal('box'),
    layout: oneOf('horizontal', 'vertical', 'baseline'),
    get contents() {
      return z.array(component);
    },
    ...placed,
    flex: flexShare,
    spacing: measure.gap,
    backgroundColor: colour,
    borderColor: colour,
    borderWidth: measure.border,
    cornerRadius: measure.corner,
    width: measure.length,
    maxWidth: measure.length,
    height: measure.length,
    maxHeight: measure.length,
    paddingAll: measure.padding,
    paddingTop: measure.padding,
    paddingBottom: measure.padding,
    paddingStart: measure.padding,
    paddingEnd: measure.padding,
    justifyContent: oneOf(
      'center',
      'flex-start',
      'flex-end',
      'space-between',
      'space-around',
      'space-evenly',
    ).optional(),
    alignItems: oneOf('center', 'flex-start', 'flex-end').optional(),
    background: gradient.optional(),
    action: flexAction.optional(),
  })
  .superRefine(({ layout, contents }, context) => {
    for (const [index, { type }] of (contents as { type: string }[]).entries()) {
      const fits = layout === 'baseline' ? inBaseline.has(type) : type !== 'icon';
      if (fits) continue;
      const message = `${type} is not allowed in a ${layout} box`;
      context.addIssue({ code: 'custom', path: ['contents', index, 'type'], message });
    }
  });

// A box holds components and is one, which the inferred type cannot follow.
const component: z.ZodType = z.lazy(() =>
  byType([box as never, button, image, text, icon, separator, filler]),
);
