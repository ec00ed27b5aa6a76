import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';

import type { Notice } from '../line/control.ts';
import { attempt } from './announcement.ts';
import { freshener } from './freshener.ts';

/** 'connected' stands for whatever was missed before the stream was up, at the start too. */
type Listener = (notice: Notice | { type: 'connected' }) => void;

const listeners = new Set<Listener>();
const watchers = new Set<() => void>();
let source: EventSource | undefined;
let connected = true;

/** Calls the listener with every notice of the simulator; one stream serves the whole page. */
export function subscribe(listener: Listener): () => void {
  source ??= open();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** What `load` answers, loaded again after each notice that concerns it; `load` may change with `key` only. */
export function useLive<T>(key: string, load: () => Promise<T>, concerns: (notice: Notice) => boolean) {
  const [held, hold] = useState<{ key: string; value: T }>();
  const loadNow = useEffectEvent(load);
  const isConcerned = useEffectEvent(concerns);
  useEffect(() => {
    let left = false;
    const refresh = freshener(async () => {
      const value = await attempt(loadNow());
      if (!left && value !== undefined) hold({ key, value });
    });
    refresh();
    const leave = subscribe((notice) => {
      if (notice.type === 'connected' || isConcerned(notice)) refresh();
    });
    return () => {
      left = true;
      leave();
    };
  }, [key]);
  return held?.key === key ? held.value : undefined;
}

/** Whether notices come in. EventSource tries again by itself. */
export const useConnected = () =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    () => connected,
  );

function open() {
  const stream = new EventSource('/simulator/events');
  const change = (now: boolean) => {
    connected = now;
    for (const watcher of watchers) watcher();
  };
  const tell: Listener = (notice) => {
    for (const listener of listeners) listener(notice);
  };
  stream.onopen = () => {
    change(true);
    tell({ type: 'connected' });
  };
  stream.onerror = () => change(false);
  stream.onmessage = (event) => tell(JSON.parse(event.data) as Notice);
  return stream;
}
