import { useAnnouncement } from './announcement.ts';
import type { useSimulatedTime } from './simulated-time.ts';
import type { Advance } from '../platform/contract.ts';
import { dayOf, eraYearOf, timeOf } from './times.ts';

const BUTTONS: [Advance, string][] = [
  ['+10m', '＋10分'],
  ['+1h', '＋1時間'],
  ['next-event', '次のできごとまで'],
  ['next-morning', '次の朝'],
];

/** The simulated clock, the buttons that move it, and what came of the last press. */
export function TimeControls({ time }: { time: ReturnType<typeof useSimulatedTime> }) {
  const { now, nextEvent, advancing, advance } = time;
  const { text, problem } = useAnnouncement();
  const upcoming =
    nextEvent && now !== undefined
      ? `次のできごとは${momentOf(nextEvent.at, now)}の「${nextEvent.what}」`
      : '';
  return (
    <section className="time" aria-label="時計">
      {now !== undefined && (
        <time dateTime={new Date(now).toISOString()}>
          <span>
            {eraYearOf(now)} {dayOf(now)}
          </span>
          <strong>{timeOf(now)}</strong>
        </time>
      )}
      <div className="advance" role="group" aria-label="時計を進める" aria-describedby="why-not">
        {BUTTONS.map(([to, label]) => (
          <button key={to} type="button" aria-disabled={advancing} onClick={() => void advance(to)}>
            {label}
          </button>
        ))}
      </div>
      <div className="told" data-problem={problem} data-busy={advancing}>
        <p aria-live="polite">{text}</p>
        <p id="why-not">{advancing ? '進み終わるまで、時計のボタンは押せません。' : upcoming}</p>
      </div>
    </section>
  );
}

const momentOf = (at: number, now: number) =>
  dayOf(at) === dayOf(now) ? timeOf(at) : `${dayOf(at)}${timeOf(at)}`;
