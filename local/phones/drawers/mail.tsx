import { useState } from 'react';

import type { useStaffMail } from '../staff-mail.ts';
import { dayOf, shortTimeOf } from '../times.ts';

/** The mails the municipality's staff received. */
export function MailDrawer({ mail }: { mail: ReturnType<typeof useStaffMail> }) {
  const [open, setOpen] = useState<string>();
  if (mail.mails.length === 0) return <p>メールはまだ届いていません。</p>;
  return (
    <ul className="mails">
      {mail.mails.map(({ id, at, from, to, subject, text }) => (
        <li key={id}>
          <button
            type="button"
            aria-expanded={open === id}
            onClick={() => {
              setOpen(open === id ? undefined : id);
              mail.markRead(id);
            }}
          >
            <span>
              {mail.isUnread(id) && <b>未読</b>} {dayOf(at)} {shortTimeOf(at)}
            </span>
            <strong>{subject}</strong>
            <span>{to.join('、')} あて</span>
          </button>
          {open === id && (
            <div>
              <p>差出人：{from}</p>
              <pre>{text}</pre>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
