import { useState } from 'react';

import { useLive } from './live.ts';
import { simulator } from './simulator-client.ts';

/** The mails staff received, newest first, and which of them have not been looked at on this page. */
export function useStaffMail() {
  const mails = useLive('mail', simulator.mail, (notice) => notice.type === 'mail');
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  return {
    // They come in order of arrival; by their times alone two of one minute could stand the wrong way round.
    mails: (mails ?? []).toReversed(),
    isUnread: (id: string) => !read.has(id),
    markRead: (id: string) => setRead((before) => new Set(before).add(id)),
  };
}
