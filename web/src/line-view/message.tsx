import type { CSSProperties } from 'react';

import { type CharacterSize, scaleOf } from './character-size.ts';
import { FlexView } from './flex-view.tsx';
import type { Action, FlexMessage, TemplateMessage } from './line-json.ts';
import { MediaView } from './media-view.tsx';
import { PressContext } from './press.tsx';
import { TemplateView } from './template-view.tsx';
import { TextView } from './text-view.tsx';
import './message.css';

interface Props {
  /** A message object as LINE takes it. */
  message: { type: string };
  size: CharacterSize;
  /** `picked` is what a datetimepicker action picked, in LINE's format for its mode. */
  onPress(action: Action, picked?: string): void;
  /** Whose bubble: the account's (white) or the person's own (green). */
  from?: 'bot' | 'person';
}

/** Draws one LINE message as a phone does; a press on any of its actions is handed on with the very action object. */
export function LineMessage({ message, size, onPress, from = 'bot' }: Props) {
  const scale = { '--line-scale': scaleOf[size] } as CSSProperties;
  return (
    <PressContext value={onPress}>
      <div className="line-message" data-from={from} style={scale}>
        <Content message={message} />
      </div>
    </PressContext>
  );
}

function Content({ message }: Pick<Props, 'message'>) {
  switch (message.type) {
    case 'text':
      return <TextView text={(message as { type: string; text: string }).text} />;
    case 'sticker':
    case 'image':
    case 'audio':
    case 'video':
    case 'location':
      return <MediaView message={message} />;
    case 'template':
      return <TemplateView message={message as TemplateMessage} />;
    case 'flex':
      return <FlexView message={message as FlexMessage} />;
    default:
      return <p className="line-unknown">この種類のメッセージは表示できません: {message.type}</p>;
  }
}
