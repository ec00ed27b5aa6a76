import type { messagingApi } from '@line/bot-sdk';
import type { LocalDate } from '../domain/calendar.ts';
import { writePress, type Press } from '../domain/press.ts';

/**
 * How one message is laid out: one decision, top to bottom, big full-width buttons. Everything scales with the phone's
 * character size; nothing is lighter than #333333 (contrast 12.6 on white); colours and words both tell buttons apart.
 */
export interface Bubble {
  alt: string;
  /** A quiet line above everything: a date, a progress. */
  above?: string;
  /** Said before the one thing that matters. */
  greeting?: string;
  title?: string;
  /** Paragraphs. */
  body?: string[];
  /** A number to be read out and written down. */
  figure?: string;
  buttons?: messagingApi.FlexButton[];
}

export const COLOURS = { green: '#115a36', blue: '#0017c1', red: '#a90000', grey: '#e6e6e6' } as const;
export type Colour = keyof typeof COLOURS;

export function bubbleMessage(bubble: Bubble): messagingApi.FlexMessage {
  return { type: 'flex', altText: bubble.alt, contents: bubbleOf(bubble) };
}

export function bubbleOf({
  above,
  greeting,
  title,
  body = [],
  figure,
  buttons = [],
}: Bubble): messagingApi.FlexBubble {
  const contents: messagingApi.FlexComponent[] = [
    ...(above ? [text(above, 'md')] : []),
    ...(greeting ? [text(greeting, 'lg')] : []),
    ...(title ? [text(title, 'xl', { weight: 'bold' })] : []),
    ...(figure ? [text(figure, 'xxl', { weight: 'bold', align: 'center', margin: 'lg' })] : []),
    ...body.map((paragraph) => text(paragraph, 'lg', { margin: 'md' })),
  ];
  return {
    type: 'bubble',
    size: 'mega',
    body: { type: 'box', layout: 'vertical', spacing: 'md', contents },
    ...(buttons.length > 0
      ? { footer: { type: 'box', layout: 'vertical', spacing: 'md', contents: buttons } }
      : {}),
  };
}

/** A button whose press comes back to us; the label appears in the talk as the person's own words. */
export function pressButton(label: string, press: Press, colour: Colour = 'green'): messagingApi.FlexButton {
  return button(colour, { type: 'postback', label, data: writePress(press), displayText: label });
}

/** A button that opens LINE's date picker; the day that was picked comes back to us. `latest` is later than `earliest`. */
export function dayButton(
  label: string,
  { earliest, latest }: { earliest: LocalDate; latest: LocalDate },
  colour: Colour = 'green',
): messagingApi.FlexButton {
  const data = writePress({ do: 'answer', pressed: 'day' });
  const mode = 'date' as const;
  return button(colour, {
    type: 'datetimepicker',
    label,
    data,
    mode,
    initial: earliest,
    min: earliest,
    max: latest,
  });
}

export function callButton(label: string, phone: string, colour: Colour = 'grey'): messagingApi.FlexButton {
  return button(colour, { type: 'uri', label, uri: callUri(phone) });
}

/** A button that opens a page, inside LINE where the address is one of LIFF. */
export function pageButton(label: string, uri: string, colour: Colour = 'grey'): messagingApi.FlexButton {
  return button(colour, { type: 'uri', label, uri });
}

export const callUri = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

function button(colour: Colour, action: messagingApi.Action): messagingApi.FlexButton {
  return {
    type: 'button',
    style: colour === 'grey' ? 'secondary' : 'primary',
    color: COLOURS[colour],
    height: 'md',
    scaling: true,
    adjustMode: 'shrink-to-fit',
    action,
  };
}

function text(
  content: string,
  size: string,
  more: Partial<messagingApi.FlexText> = {},
): messagingApi.FlexText {
  return { type: 'text', text: content, size, wrap: true, scaling: true, color: '#333333', ...more };
}
