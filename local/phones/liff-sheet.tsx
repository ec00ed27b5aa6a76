import { useEffect, useEffectEvent, useRef, useState } from 'react';

import { attempt } from './announcement.ts';
import type { LiffPage } from './liff-address.ts';
import { simulator } from './simulator-client.ts';
import './opened-address.css';

/** How much of the screen a LIFF app takes; on LINE it is a setting of the app. */
const SIZES = { full: '全画面', tall: '大', compact: '半分' } as const;
type Size = keyof typeof SIZES;

interface Props {
  page: LiffPage;
  userId: string;
  onClose(): void;
}

/**
 * A LIFF page over the chat, in a frame: what LINE's own browser gives a page, its token, whether messages arrive and a way to close, goes by messages
 * between the two windows, and only to the page's own origin.
 */
export function LiffSheet({ page: { channel, url }, userId, onClose }: Props) {
  const [size, setSize] = useState<Size>('full');
  const frame = useRef<HTMLIFrameElement>(null);
  const hear = useEffectEvent(async ({ source, origin, data }: MessageEvent<{ liff?: string } | null>) => {
    const asker = frame.current?.contentWindow;
    if (!asker || source !== asker || origin !== new URL(url).origin) return;
    if (data?.liff === 'close') onClose();
    if (data?.liff === 'add-friend') await attempt(simulator.follow(userId, channel.channelId));
    const answer = await attempt(answerTo(data?.liff, userId, channel.channelId));
    if (answer) asker.postMessage({ liff: data?.liff, ...answer }, origin);
  });
  useEffect(() => {
    const listener = (event: MessageEvent) => void hear(event);
    window.addEventListener('message', listener);
    return () => window.removeEventListener('message', listener);
  }, []);

  return (
    <section className="opened" data-size={size} aria-label={`${channel.name}の画面`}>
      <div className="opened-bar">
        <span className="opened-name">{channel.name}</span>
        <label>
          大きさ
          <select value={size} onChange={({ target }) => setSize(target.value as Size)}>
            {Object.entries(SIZES).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" autoFocus aria-label="閉じてトークにもどる" onClick={onClose}>
          ×
        </button>
      </div>
      <iframe ref={frame} src={url} allow="clipboard-write" title={`${channel.name}の画面`} />
    </section>
  );
}

/** What a page may ask of the phone: who holds it, and whether messages arrive there. */
async function answerTo(
  asked: string | undefined,
  userId: string,
  channelId: string,
): Promise<object | null> {
  if (asked === 'id-token') return simulator.idToken(userId, channelId);
  if (asked !== 'friendship') return null;
  const { friendship } = await simulator.chat(userId, channelId);
  return { friendFlag: friendship === 'friend' };
}
