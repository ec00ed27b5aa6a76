import type { Arrival } from './arrival.ts';
import './notification-card.css';

interface Props {
  arrival: Arrival;
  account: string;
  onOpen(): void;
  onDismiss(): void;
}

/** What the phone's operating system shows of a message that has just come in. Screen readers hear the chat itself. */
export function NotificationCard({ arrival, account, onOpen, onDismiss }: Props) {
  return (
    <div className="notification-card" role="group" aria-label="お知らせ">
      <button type="button" onClick={onOpen}>
        <strong>{account}</strong>
        <span>{arrival.text}</span>
      </button>
      <button type="button" aria-label="お知らせを消す" onClick={onDismiss}>
        ×
      </button>
    </div>
  );
}
