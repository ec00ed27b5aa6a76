/**
 * The parts of LINE's message JSON that are drawn here, as https://developers.line.biz/en/reference/messaging-api/
 * names them. A message comes off the wire: what is not listed is passed over, an unknown `type` is shown as such.
 */

export type Action = { type: string; label?: string; [property: string]: unknown };

export interface QuickReplyItem {
  imageUrl?: string;
  action: Action;
}

export type TemplateMessage = { type: 'template'; altText: string; template: Template };
export type Template =
  | ({ type: 'buttons'; defaultAction?: Action } & Card)
  | { type: 'confirm'; text: string; actions: Action[] }
  | { type: 'carousel'; columns: Card[] }
  | { type: 'image_carousel'; columns: { imageUrl: string; action: Action }[] };
export interface Card {
  thumbnailImageUrl?: string;
  title?: string;
  text: string;
  actions: Action[];
}

export type FlexMessage = { type: 'flex'; altText: string; contents: FlexBubble | FlexCarousel };
export type FlexCarousel = { type: 'carousel'; contents: FlexBubble[] };
export interface FlexBubble {
  type: 'bubble';
  size?: string;
  direction?: 'ltr' | 'rtl';
  header?: FlexBox;
  hero?: FlexComponent;
  body?: FlexBox;
  footer?: FlexBox;
  styles?: Partial<Record<BlockName, BlockStyle>>;
  action?: Action;
}
export type BlockName = 'header' | 'hero' | 'body' | 'footer';
export interface BlockStyle {
  backgroundColor?: string;
  separator?: boolean;
  separatorColor?: string;
}

export type FlexComponent =
  | FlexBox
  | FlexText
  | FlexButton
  | FlexImage
  | (Placed & { type: 'icon'; url: string; size?: string; aspectRatio?: string; scaling?: boolean })
  | (Placed & { type: 'separator'; color?: string })
  | (Placed & { type: 'filler' })
  | (Placed & { type: 'spacer'; size?: string });

/** What every component may say about its place in the surrounding box. */
export interface Placed {
  flex?: number;
  margin?: string;
  position?: 'relative' | 'absolute';
  offsetTop?: string;
  offsetBottom?: string;
  offsetStart?: string;
  offsetEnd?: string;
}

export type Layout = 'horizontal' | 'vertical' | 'baseline';

export interface FlexBox extends Placed {
  type: 'box';
  layout: Layout;
  contents: FlexComponent[];
  spacing?: string;
  width?: string;
  maxWidth?: string;
  height?: string;
  maxHeight?: string;
  paddingAll?: string;
  paddingTop?: string;
  paddingBottom?: string;
  paddingStart?: string;
  paddingEnd?: string;
  backgroundColor?: string;
  background?: { type: string; angle: string; startColor: string; endColor: string; centerColor?: string };
  borderColor?: string;
  borderWidth?: string;
  cornerRadius?: string;
  justifyContent?: string;
  alignItems?: string;
  action?: Action;
}

export interface TextStyle {
  size?: string;
  color?: string;
  weight?: 'regular' | 'bold';
  style?: 'normal' | 'italic';
  decoration?: 'none' | 'underline' | 'line-through';
}

export interface FlexText extends Placed, TextStyle {
  type: 'text';
  text?: string;
  contents?: ({ type: 'span'; text: string } & TextStyle)[];
  wrap?: boolean;
  maxLines?: number;
  lineSpacing?: string;
  align?: 'start' | 'end' | 'center';
  gravity?: 'top' | 'bottom' | 'center';
  scaling?: boolean;
  action?: Action;
}

export interface FlexButton extends Placed {
  type: 'button';
  action: Action;
  style?: 'primary' | 'secondary' | 'link';
  color?: string;
  height?: 'sm' | 'md';
  gravity?: 'top' | 'bottom' | 'center';
  scaling?: boolean;
}

export interface FlexImage extends Placed {
  type: 'image';
  url: string;
  size?: string;
  aspectRatio?: string;
  aspectMode?: 'cover' | 'fit';
  backgroundColor?: string;
  align?: 'start' | 'end' | 'center';
  gravity?: 'top' | 'bottom' | 'center';
  action?: Action;
}
