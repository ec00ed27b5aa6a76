import type { CSSProperties } from 'react';

import type { FlexComponent, Layout, TextStyle } from './line-json.ts';

/*
 * LINE documents the keywords without their pixels; these are the values its Flex Message Simulator draws with.
 */
const SPACING = { none: 0, xs: 2, sm: 4, md: 8, lg: 12, xl: 16, xxl: 20 };
const FONT = { xxs: 11, xs: 13, sm: 14, md: 16, lg: 19, xl: 22, xxl: 29, '3xl': 35, '4xl': 48, '5xl': 74 };
const IMAGE_SIZES = ['xxs', 'xs', 'sm', 'md', 'lg', 'xl', 'xxl', '3xl', '4xl', '5xl'];
const IMAGE = Object.fromEntries(IMAGE_SIZES.map((size, step) => [size, 40 + 20 * step]));
const BORDER = { none: 0, light: 0.5, normal: 1, medium: 2, 'semi-bold': 3, bold: 4 };
const BUBBLE = { nano: 120, micro: 160, deca: 220, hecto: 241, kilo: 260, mega: 300, giga: 500 };

const lengthBy = (keywords: Record<string, number>) => (value: string | undefined) => {
  if (value === undefined) return undefined;
  const pixels = keywords[value];
  if (pixels !== undefined) return `${pixels}px`;
  return /^\d+(\.\d+)?(px|%)$/.test(value) ? value : undefined;
};

/** Each turns a keyword, pixels or a percentage into a CSS length; anything else is as good as not said. */
export const spacing = lengthBy(SPACING);
export const border = lengthBy(BORDER);
export const imageWidth = lengthBy(IMAGE);
export const bubbleWidth = lengthBy(BUBBLE);
const font = lengthBy(FONT);

/** A font size that follows the character size of the phone only where the bot asked for it. */
export function fontSize(size: string | undefined, scaling: boolean | undefined) {
  const length = font(size) ?? '16px';
  return scaling ? `calc(${length} * var(--line-scale))` : length;
}

/** What text and span have in common. */
export function characters(text: TextStyle, scaling: boolean | undefined): CSSProperties {
  return {
    ...(text.size !== undefined && { fontSize: fontSize(text.size, scaling) }),
    ...(text.color !== undefined && { color: text.color }),
    ...(text.weight !== undefined && { fontWeight: text.weight === 'bold' ? 700 : 400 }),
    ...(text.style !== undefined && { fontStyle: text.style }),
    ...(text.decoration !== undefined && { textDecoration: text.decoration }),
  };
}

/** Where a component stands in its box: its share of the main axis, the gap before it, its offset. */
export function placement(component: FlexComponent, layout: Layout, gap: string | undefined, first: boolean) {
  const sideways = layout !== 'vertical';
  const style: CSSProperties = { flex: share(component, sideways) };
  // LINE ignores the margin of a first child, and a margin takes the place of the box's spacing.
  const before = first ? undefined : (spacing(component.margin) ?? gap);
  if (before !== undefined) style[sideways ? 'marginInlineStart' : 'marginBlockStart'] = before;
  if (component.position === 'absolute') style.position = 'absolute';
  style.insetBlockStart = spacing(component.offsetTop);
  style.insetBlockEnd = spacing(component.offsetBottom);
  style.insetInlineStart = spacing(component.offsetStart);
  style.insetInlineEnd = spacing(component.offsetEnd);
  return style;
}

function share(component: FlexComponent, sideways: boolean) {
  if (component.type === 'filler') return '1 1 0';
  if (component.type === 'separator' || component.type === 'spacer' || component.type === 'icon')
    return 'none';
  const sized = component.type === 'box' && (sideways ? component.width : component.height) !== undefined;
  const flex = component.flex ?? (sideways && !sized ? 1 : 0);
  if (flex === 0) return '0 0 auto';
  return sideways ? `${flex} 1 0` : `${flex} 0 auto`;
}
