import { shortTimeOf } from './times.ts';

/** The top edge of the phone, with the simulated time. */
export function StatusBar({ now }: { now: number | undefined }) {
  return (
    <div className="status-bar">
      <span>{now !== undefined && shortTimeOf(now)}</span>
      <svg viewBox="0 0 62 14" aria-hidden="true">
        <path d="M0 14V10h3v4Zm5 0V7h3v7Zm5 0V4h3v10Zm5 0V1h3v13Z" />
        <rect x="34.5" y="1.5" width="23" height="11" rx="3" fill="none" stroke="currentColor" />
        <rect x="36.5" y="3.5" width="16" height="7" rx="1.5" />
        <path d="M59.5 5v4q2-2 0-4Z" />
      </svg>
    </div>
  );
}
