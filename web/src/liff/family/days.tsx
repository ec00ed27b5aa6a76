import type { LiffAnswer } from 'functions/contract/liff.ts';
import { useHere } from '../asking/here.tsx';
import { family as say } from '../text/family.ts';
import { day, time } from '../text/when.ts';

type Day = LiffAnswer<'family.subject'>['days'][number];

/** The last days, today first: each as a sign and in words. */
export function Days({ days }: { days: Day[] }) {
  const { municipality } = useHere();
  return (
    <section className="stack-close" aria-labelledby="days">
      <h2 id="days">{say.days}</h2>
      <ul className="days">
        {days.map(({ date, mark, firstAt, vouchedBy }) => (
          <li key={date} className="line day">
            <span className={`day-sign day-${mark}`} aria-hidden="true">
              {say.marks[mark].sign}
            </span>
            <span>{day(date)}</span>
            <span className="day-words">
              {[
                say.marks[mark].words,
                firstAt !== null && time(firstAt, municipality.timeZone),
                vouchedBy && say.vouched[vouchedBy],
              ]
                .filter(Boolean)
                .join(' ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
