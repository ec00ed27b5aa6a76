import { type KeyboardEvent, useState } from 'react';
import { Sticker } from 'web/line-view/media-view.tsx';

import type { Sending } from '../line/control.ts';
import { Menu, MenuButton } from './menu.tsx';
import { OTHERS, STICKERS } from './sendings.ts';
import './composer.css';

interface Props {
  draft: { id: number; text: string };
  onSend(sending: Sending): void;
}

/** The text box of a chat with its ＋ menu. */
export function Composer({ draft, onSend }: Props) {
  const [text, setText] = useState(draft.text);
  const send = () => {
    if (text.trim() === '') return;
    onSend({ type: 'text', text });
    setText('');
  };
  const sendByEnter = (event: KeyboardEvent) => {
    // Enter that confirms a kanji conversion is not a wish to send; Safari tells it by key code 229 only.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Menu label="写真などを送る" icon="＋">
        {(panel) => (
          <>
            <div className="stickers" role="group" aria-label="スタンプ">
              {STICKERS.map((sticker) => (
                <MenuButton key={sticker.stickerId} panel={panel} onChoose={() => onSend(sticker)}>
                  <Sticker word={sticker.keywords[0]} />
                </MenuButton>
              ))}
            </div>
            {OTHERS.map(([name, sending]) => (
              <MenuButton key={name} panel={panel} onChoose={() => onSend(sending)}>
                {name}
              </MenuButton>
            ))}
          </>
        )}
      </Menu>
      <textarea
        aria-label="メッセージ"
        rows={1}
        // A bot's button asked for the keyboard.
        autoFocus={draft.id > 0}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={sendByEnter}
      />
      <button type="submit">送信</button>
    </form>
  );
}
