import type { Action } from 'web/line-view/line-json.ts';
import { ActionButton, PressContext } from 'web/line-view/press.tsx';

import type { RichMenuView } from '../line/control.ts';
import './rich-menu.css';

interface Props {
  menu: RichMenuView;
  open: boolean;
  onToggle(): void;
  onPress(action: Action, picked?: string): void;
}

/**
 * The menu at the foot of a chat: its bar, and its areas over the picture, or drawn as buttons without one. As in LINE
 * there is either the menu or the field to write in.
 */
export function RichMenu({ menu, open, onToggle, onPress }: Props) {
  const { width, height } = menu.size;
  const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return (
    <div className="rich-menu">
      <div className="rich-menu-bar">
        {open && (
          <button type="button" aria-label="メッセージを書く" onClick={onToggle}>
            <span aria-hidden="true">⌨</span>
          </button>
        )}
        <button type="button" aria-expanded={open} onClick={onToggle}>
          {menu.chatBarText} <span aria-hidden="true">{open ? '▼' : '▲'}</span>
        </button>
      </div>
      {open && (
        <div className="rich-menu-areas" style={{ aspectRatio: `${width} / ${height}` }}>
          {menu.imageUrl && <img src={menu.imageUrl} alt="" />}
          <PressContext value={onPress}>
            {menu.areas.map(({ bounds, action }, index) => (
              <ActionButton
                key={index}
                action={action}
                className={menu.imageUrl ? 'rich-menu-area' : 'rich-menu-area drawn'}
                style={{
                  left: percent(bounds.x, width),
                  top: percent(bounds.y, height),
                  width: percent(bounds.width, width),
                  height: percent(bounds.height, height),
                }}
              >
                <span>{(action as Action).label ?? `ボタン${index + 1}`}</span>
              </ActionButton>
            ))}
          </PressContext>
        </div>
      )}
    </div>
  );
}
