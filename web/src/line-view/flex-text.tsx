import type { CSSProperties } from 'react';

import { characters, spacing } from './flex-measures.ts';
import type { FlexText } from './line-json.ts';
import { Pressable } from './press.tsx';

/** Text of a Flex box: one line that is cut off, unless the bot asked for wrapping. */
export function FlexTextView({ text, style }: { text: FlexText; style: CSSProperties }) {
  const looks: CSSProperties = {
    ...characters({ ...text, size: text.size ?? 'md' }, text.scaling),
    textAlign: text.align,
    ...(text.lineSpacing && { lineHeight: `calc(1.4em + ${spacing(text.lineSpacing) ?? '0px'})` }),
    ...(text.wrap && text.maxLines && { WebkitLineClamp: text.maxLines }),
  };
  const lines = !text.wrap ? 'one' : text.maxLines ? 'clamped' : 'all';
  const words = (
    <p className="line-flex-text" data-lines={lines} style={looks}>
      {text.contents?.map((span, index) => (
        <span key={index} style={characters(span, text.scaling)}>
          {span.text}
        </span>
      )) ?? text.text}
    </p>
  );
  return text.action ? (
    <Pressable action={text.action} className="line-flex-cell" style={style}>
      {words}
    </Pressable>
  ) : (
    <div className="line-flex-cell" data-gravity={text.gravity} style={style}>
      {words}
    </div>
  );
}
