import { z } from 'zod';
import { oneOf } from './choice.ts';

const steps = 'xs|sm|md|lg|xl|xxl';
const px = String.raw`\d+(\.\d+)?px`;
const percent = String.raw`\d+(\.\d+)?%`;

/** #RRGGBB or #RRGGBBAA */
export const colour = measure('#([0-9a-fA-F]{6}|[0-9a-fA-F]{8})');

export const gap = measure(`none|${steps}|${px}`);
export const padding = measure(`none|${steps}|${px}|${percent}`);
const offset = measure(`none|${steps}|-?${px}|-?${percent}`);
export const corner = measure(`none|${steps}|${px}`);
export const border = measure(`none|light|normal|medium|semi-bold|bold|${px}`);
export const length = measure(`${px}|${percent}`);
export const lineSpacing = measure(px);
export const textSize = measure(`xxs|${steps}|3xl|4xl|5xl|${px}`);
export const imageSize = measure(`xxs|${steps}|3xl|4xl|5xl|full|${px}|${percent}`);
export const flexShare = z.int().min(0, 'Must be 0 or more').optional();

/** {width}:{height}, each from 1 to 100000, the height at most three times the width. */
export const aspectRatio = z
  .string()
  .refine((text) => {
    const [, width, height] = /^(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/.exec(text) ?? [];
    const sides = [Number(width), Number(height)] as const;
    return sides.every((side) => side >= 1 && side <= 100_000) && sides[1] <= sides[0] * 3;
  }, 'invalid aspectRatio')
  .optional();

export const placed = {
  margin: gap,
  position: oneOf('relative', 'absolute').optional(),
  offsetTop: offset,
  offsetBottom: offset,
  offsetStart: offset,
  offsetEnd: offset,
};

function measure(pattern: string) {
  return z
    .string()
    .regex(new RegExp(`^(${pattern})$`), 'invalid property')
    .optional();
}
