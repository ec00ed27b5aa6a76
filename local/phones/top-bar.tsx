import { useState } from 'react';
import { type CharacterSize, nameOf } from 'web/line-view/character-size.ts';

import { useConnected, useLive } from './live.ts';
import type { useSimulatedTime } from './simulated-time.ts';
import { simulator } from './simulator-client.ts';
import type { useStaffMail } from './staff-mail.ts';
import { TimeControls } from './time-controls.tsx';
import { DRAWERS, type DrawerName, type ViewState } from './view-state.ts';
import './top-bar.css';

interface Props {
  view: ViewState;
  change(part: Partial<ViewState>): void;
  time: ReturnType<typeof useSimulatedTime>;
  mail: ReturnType<typeof useStaffMail>;
  onAddPhone(): void;
}

/** What stays in sight: that nothing is sent, the simulated time, and everything that can be set. */
export function TopBar({ view, change, time, mail, onAddPhone }: Props) {
  const links = useLive('links', simulator.links, () => false);
  const connected = useConnected();
  const [unfolded, setUnfolded] = useState(false);
  const unread = mail.mails.filter(({ id }) => mail.isUnread(id)).length;
  // On a narrow screen what is chosen here opens underneath.
  const choose = (act: () => void) => () => {
    setUnfolded(false);
    act();
  };
  const counted = (name: DrawerName) => (name === 'mail' && unread > 0 ? `（未読${unread}）` : '');
  return (
    <header className="top-bar" data-unfolded={unfolded}>
      <div className="stripe">
        <strong>LINEシミュレーター（手元）</strong>
        <span>本物のLINEには送られません</span>
        <nav aria-label="ほかの画面">
          {links?.map(({ name, url }) => (
            <a key={url} href={url} target="_blank" rel="noreferrer">
              {name}
            </a>
          ))}
        </nav>
      </div>
      {!connected && (
        <p className="offline" role="alert">
          つながっていません。つながり次第、新しくします。
        </p>
      )}
      <TimeControls time={time} />
      <button
        type="button"
        className="unfold"
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        {unfolded ? '操作を閉じる' : '時間と設定'}
      </button>
      <div className="settings">
        <fieldset className="sizes">
          <legend>文字サイズ</legend>
          {Object.entries(nameOf).map(([size, name]) => (
            <label key={size}>
              <input
                type="radio"
                name="size"
                checked={view.size === size}
                onChange={() => change({ size: size as CharacterSize })}
              />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
        <button type="button" onClick={choose(onAddPhone)}>
          電話を追加
        </button>
        <div className="drawer-toggles" role="group" aria-label="引き出し">
          {(Object.keys(DRAWERS) as DrawerName[]).map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={view.drawer === name}
              onClick={choose(() => change({ drawer: view.drawer === name ? null : name }))}
            >
              {DRAWERS[name]}
              {counted(name)}
            </button>
          ))}
        </div>
      </div>
    </header>
  );
}
