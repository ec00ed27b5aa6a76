import { dateFrom, showDate, westernYear } from 'functions/domain/japanese-date.ts';
import { useId } from 'react';
import { Options } from '../controls/options.tsx';
import { frame } from '../text/frame.ts';
import { question as say } from '../text/question.ts';
import type { Typed, TypedDate } from './typed.ts';

interface DateFieldProps {
  legend: string;
  help: string | undefined;
  typed: TypedDate;
  onType(typed: Typed): void;
  problem: string | undefined;
}

/** A date in three fields after its era, read back in both calendars while it is typed. */
export function DateField({ legend, help, typed, onType, problem }: DateFieldProps) {
  const id = useId();
  const date = dateIn(typed);
  const change = (part: Partial<TypedDate>) => onType({ is: 'date', ...typed, ...part });
  const described = problem ? `${id}-problem` : undefined;
  return (
    <fieldset className="stack">
      <legend className="unseen">{legend}</legend>
      {help && <p className="soft lines">{help}</p>}
      <Options
        chips
        legend={say.era}
        options={say.eras.map((era) => ({ code: era, label: era }))}
        chosen={[typed.era]}
        onChoose={([code]) => change({ era: say.eras.find((era) => era === code) ?? typed.era })}
      />
      <div className="date-fields">
        {(['year', 'month', 'day'] as const).map((part) => (
          <span key={part}>
            <input
              id={`${id}-${part}`}
              className="text-box"
              type="text"
              inputMode="numeric"
              autoComplete="off"
              aria-invalid={problem ? true : undefined}
              aria-describedby={described}
              value={typed[part]}
              onChange={({ target }) => change({ [part]: target.value })}
            />
            <label htmlFor={`${id}-${part}`}>{say[part]}</label>
          </span>
        ))}
      </div>
      <p role="status" className="read-back">
        {date !== undefined && say.readBack(showDate(date))}
      </p>
      {problem && (
        <p id={described} className="problem lines">
          {frame.problem(problem)}
        </p>
      )}
    </fieldset>
  );
}

/** The day that the fields say, whatever its era; undefined while they say none. */
function dateIn({ era, year, month, day }: TypedDate): string | undefined {
  const [first = NaN, ...rest] = [year.replace('元', '1'), month, day].map(numberIn);
  return dateFrom(era === '西暦' ? first : westernYear(era, first), rest[0] ?? NaN, rest[1] ?? NaN);
}

function numberIn(typed: string): number {
  const digits = typed.normalize('NFKC').trim();
  return /^\d{1,4}$/.test(digits) ? Number(digits) : NaN;
}
