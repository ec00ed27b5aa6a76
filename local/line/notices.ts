import type { ServerResponse } from 'node:http';
import type { Notice } from './control.ts';

/** Everybody who listens to /simulator/events. */
export interface Notices {
  notify(notice: Notice): void;
  /** Turns a response into a stream of notices until its reader leaves. */
  listen(response: ServerResponse): void;
  close(): void;
}

export function createNotices(): Notices {
  const readers = new Set<ServerResponse>();
  return {
    notify(notice) {
      if (readers.size === 0) return;
      const line = `data: ${JSON.stringify(notice)}\n\n`;
      for (const reader of readers) reader.write(line);
    },
    listen(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.flushHeaders();
      readers.add(response);
      response.on('close', () => readers.delete(response));
    },
    close() {
      for (const reader of readers) reader.end();
      readers.clear();
    },
  };
}
