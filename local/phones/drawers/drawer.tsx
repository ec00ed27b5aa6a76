import type { ReactNode } from 'react';

import type { Step } from '../simulated-time.ts';
import type { useStaffMail } from '../staff-mail.ts';
import { DRAWERS, type DrawerName } from '../view-state.ts';
import { ConductDrawer } from './conduct.tsx';
import { LaneDrawer } from './lane.tsx';
import { LogDrawer } from './log.tsx';
import { MailDrawer } from './mail.tsx';
import './drawer.css';

interface Props {
  name: DrawerName;
  mail: ReturnType<typeof useStaffMail>;
  steps: Step[];
  onClose(): void;
}

/** The panel beside the phones. */
export function Drawer({ name, mail, steps, onClose }: Props) {
  const contents: Record<DrawerName, ReactNode> = {
    log: <LogDrawer steps={steps} />,
    mail: <MailDrawer mail={mail} />,
    lane: <LaneDrawer />,
    conduct: <ConductDrawer />,
  };
  return (
    <aside className="drawer" aria-label={DRAWERS[name]}>
      <header>
        <h2>{DRAWERS[name]}</h2>
        <button type="button" aria-label={`「${DRAWERS[name]}」を閉じる`} onClick={onClose}>
          ×
        </button>
      </header>
      <div className="drawer-content" tabIndex={0} role="group" aria-label={`${DRAWERS[name]}の中身`}>
        {contents[name]}
      </div>
    </aside>
  );
}
