import type { Step } from '../simulated-time.ts';
import { dayOf, shortTimeOf } from '../times.ts';

/** What happened each time the clock was moved, newest first. */
export function LogDrawer({ steps }: { steps: Step[] }) {
  if (steps.length === 0) return <p>時計を進めると、その間に起きたことがここに並びます。</p>;
  return (
    <ol className="log">
      {steps.map((step, index) => (
        <li key={steps.length - index}>
          <h3>
            {dayOf(step.now)} {shortTimeOf(step.now)}まで
          </h3>
          {step.happened.length === 0 && <p>できごとはありません。</p>}
          <ol>
            {step.happened.map(({ at, what }, place) => (
              <li key={place}>
                <time>{shortTimeOf(at)}</time> {what}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
