import type { Action, QuickReplyItem } from './line-json.ts';
import { ActionButton, PressContext } from './press.tsx';
import './quick-replies.css';

interface Props {
  items: QuickReplyItem[];
  onPress(action: Action, picked?: string): void;
}

/** The row of round buttons LINE shows above the text box until one is pressed or a newer message comes. */
export function QuickReplies({ items, onPress }: Props) {
  return (
    <PressContext value={onPress}>
      <ul className="line-quick-replies" aria-label="すぐに送れる返事">
        {items.map(({ imageUrl, action }, index) => (
          <li key={index}>
            <ActionButton action={action}>
              {imageUrl && <img src={imageUrl} alt="" />}
              {action.label}
            </ActionButton>
          </li>
        ))}
      </ul>
    </PressContext>
  );
}
