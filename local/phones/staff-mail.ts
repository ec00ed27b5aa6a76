import { useState } from 'react';

import { useLive } from './live.ts';
import { simulator } from './simulator-client.ts';

/** The mails staff received, newest first, and which of them have not been looked at on this page. */
export function useStaffMail() {
  const mails = useLive('mail', simulator.mail, (notice) => notice.type === 'mail');
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  return {
    mails: (mails ?? []).toSorted((one, other) => other.at - one.at),
    isUnread: (id: string) => !read.has(id),
    markRead: (id: string) => setRead((before) => new Set(before).add(id)),
  };
}
