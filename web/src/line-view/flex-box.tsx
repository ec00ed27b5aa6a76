import type { CSSProperties, ReactNode } from 'react';

import { border, spacing } from './flex-measures.ts';
import type { FlexBox } from './line-json.ts';
import { Pressable } from './press.tsx';

interface Props {
  box: FlexBox;
  /** Where it stands in its own box. */
  style: CSSProperties;
  children: ReactNode;
}

/** A box around its components, which stand along one axis. */
export function FlexBoxView({ box, style, children }: Props) {
  const attributes = {
    className: `line-flex-box line-flex-${box.layout}`,
    style: { ...style, ...looks(box) },
  };
  return box.action ? (
    <Pressable action={box.action} {...attributes}>
      {children}
    </Pressable>
  ) : (
    <div {...attributes}>{children}</div>
  );
}

/** Only what the bot said is set, so that the paddings of the bubble's blocks stay in force otherwise. */
function looks(box: FlexBox): CSSProperties {
  const all = spacing(box.paddingAll);
  const style: CSSProperties = {
    paddingBlockStart: spacing(box.paddingTop) ?? all,
    paddingBlockEnd: spacing(box.paddingBottom) ?? all,
    paddingInlineStart: spacing(box.paddingStart) ?? all,
    paddingInlineEnd: spacing(box.paddingEnd) ?? all,
    width: box.width,
    maxWidth: box.maxWidth,
    height: box.height,
    maxHeight: box.maxHeight,
    backgroundColor: box.backgroundColor,
    borderRadius: spacing(box.cornerRadius),
    justifyContent: box.justifyContent,
    alignItems: box.alignItems,
  };
  const width = border(box.borderWidth);
  if (width) style.border = `${width} solid ${box.borderColor ?? '#d4d6da'}`;
  if (box.background?.type === 'linearGradient') {
    const { angle, startColor, centerColor, endColor } = box.background;
    const colours = [startColor, centerColor, endColor].filter((colour) => colour !== undefined);
    style.background = `linear-gradient(${angle}, ${colours.join(', ')})`;
  }
  return style;
}
