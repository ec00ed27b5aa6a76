import { useState } from 'react';

import type { LaneEntry } from '../../line/control.ts';
import { announce, attempt } from '../announcement.ts';
import { simulator } from '../simulator-client.ts';
import { exactTimeOf } from '../times.ts';
import { useLane } from './lane-entries.ts';

const DIRECTIONS = { all: 'すべて', 'to-line': 'LINEへ', 'to-bot': 'LINEから' } as const;
type Direction = keyof typeof DIRECTIONS;

/** The requests that went between LINE and the bot, each with what was said. */
export function LaneDrawer() {
  const entries = useLane();
  const [direction, setDirection] = useState<Direction>('all');
  const shown = entries.filter((entry) => direction === 'all' || entry.direction === direction);
  return (
    <>
      <fieldset className="directions">
        <legend>向き</legend>
        {(Object.keys(DIRECTIONS) as Direction[]).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="direction"
              checked={direction === one}
              onChange={() => setDirection(one)}
            />
            {DIRECTIONS[one]}
          </label>
        ))}
      </fieldset>
      {shown.length === 0 && <p>通信はまだありません。</p>}
      <ul className="lane">
        {shown.map((entry) => (
          <li key={entry.seq}>
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Entry({ entry }: { entry: LaneEntry }) {
  const failed = entry.status === null || entry.status >= 400;
  return (
    <details>
      <summary>
        <span className="lane-line">
          <time>{exactTimeOf(entry.at)}</time>
          <span>{DIRECTIONS[entry.direction]}</span>
          <b data-failed={failed}>{entry.status ?? '返事なし'}</b>
        </span>
        <code>
          {entry.method} {entry.path}
        </code>
      </summary>
      {eventIds(entry.request).map((webhookEventId) => (
        <button key={webhookEventId} type="button" onClick={() => void deliverAgain(webhookEventId)}>
          もう一度届ける
        </button>
      ))}
      <h3>送ったもの</h3>
      <pre>{JSON.stringify(entry.request, null, 2) ?? '（なし）'}</pre>
      <h3>返ったもの</h3>
      <pre>{JSON.stringify(entry.response, null, 2) ?? '（なし）'}</pre>
    </details>
  );
}

/** The ids of the events a webhook request carried; none for any other request. */
function eventIds(request: unknown): string[] {
  const events = (request as { events?: { webhookEventId?: string }[] } | null)?.events;
  return Array.isArray(events) ? events.flatMap(({ webhookEventId }) => webhookEventId ?? []) : [];
}

async function deliverAgain(webhookEventId: string) {
  if (await attempt(simulator.redeliver({ webhookEventId }))) announce('もう一度届けました。');
}
