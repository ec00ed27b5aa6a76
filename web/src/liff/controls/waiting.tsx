import { frame } from '../text/frame.ts';

/** Until something is there. */
export function Waiting() {
  return (
    <div role="status" aria-label={frame.reading} className="waiting">
      <span className="waiting-sign" aria-hidden="true" />
      <span>{frame.reading}</span>
    </div>
  );
}
