import { useState } from 'react';

import { AddPhone } from './add-phone.tsx';
import { Drawer } from './drawers/drawer.tsx';
import { useLive } from './live.ts';
import { PhoneTabs } from './phone-tabs.tsx';
import { PhoneView } from './phone.tsx';
import { useSimulatedTime } from './simulated-time.ts';
import { simulator } from './simulator-client.ts';
import { useStaffMail } from './staff-mail.ts';
import { TopBar } from './top-bar.tsx';
import { useViewState } from './view-state.ts';
import './page.css';

/** The LINE simulator: phones side by side, the simulated clock above them, what goes on behind in drawers. */
export function Page() {
  const [view, change] = useViewState();
  const time = useSimulatedTime();
  const mail = useStaffMail();
  const people = useLive('people', simulator.phones, (notice) => notice.type === 'phones');
  const channels = useLive('channels', simulator.channels, (notice) => notice.type === 'phones');
  const [adding, setAdding] = useState(false);
  const [foremost, setForemost] = useState<string>();

  const openIds = view.phones ?? (people ?? []).slice(0, 3).map(({ userId }) => userId);
  const open = openIds.flatMap((id) => people?.find(({ userId }) => userId === id) ?? []);
  const shown = open.find(({ userId }) => userId === foremost) ?? open[0];
  const openPhone = (userId: string) => {
    change({ phones: [...openIds.filter((id) => id !== userId), userId] });
    setForemost(userId);
    setAdding(false);
  };

  return (
    <div className="page">
      <TopBar view={view} change={change} time={time} mail={mail} onAddPhone={() => setAdding(true)} />
      <div className="stage">
        <main className="phones" data-narrow={view.drawer !== null}>
          <h1 className="unseen">スマートフォン</h1>
          <PhoneTabs phones={open} shown={shown} onShow={setForemost} />
          {open.map((phone) => (
            <PhoneView
              key={phone.userId}
              phone={phone}
              channels={channels ?? []}
              size={view.size}
              now={time.now}
              shown={phone === shown}
              onClose={() => change({ phones: openIds.filter((id) => id !== phone.userId) })}
            />
          ))}
          {people && open.length === 0 && (
            <p className="empty">電話がありません。「電話を追加」を押してください。</p>
          )}
        </main>
        {view.drawer && (
          <Drawer
            name={view.drawer}
            mail={mail}
            steps={time.steps}
            onClose={() => change({ drawer: null })}
          />
        )}
      </div>
      {adding && (
        <AddPhone
          people={(people ?? []).filter(({ userId }) => !openIds.includes(userId))}
          onOpen={openPhone}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}
