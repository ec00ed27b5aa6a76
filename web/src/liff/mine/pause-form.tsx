import { useEffect, useRef, useState } from 'react';
import { useChange } from '../asking/asking.ts';
import { notSent } from '../asking/sentence.ts';
import { Field } from '../controls/field.tsx';
import { Notice } from '../controls/notice.tsx';
import { Options } from '../controls/options.tsx';
import { useTyped } from '../question/use-typed.ts';
import { frame } from '../text/frame.ts';
import { mine as say } from '../text/mine.ts';
import { day } from '../text/when.ts';
import { daysLater } from './days-later.ts';
import type { Mine } from './mine-page.tsx';

interface PauseFormProps {
  /** The pause whose days are to be others. */
  pause: Mine['pause'];
  pauseDays: NonNullable<Mine['pauseDays']>;
  onSaved(): void;
}

/** From when to when somebody rests, and why. The first day of a pause that has begun stays. */
export function PauseForm({ pause, pauseDays, onSaved }: PauseFormProps) {
  const { earliest, latestStart, daysMax } = pauseDays;
  const begun = pause?.hasBegun === true ? pause.from : null;
  const form = useRef<HTMLFormElement>(null);
  const { typed, type, sent } = useTyped(pause ? `pause.${pause.from}.${pause.through}` : 'pause', {
    from: pause?.from ?? earliest,
    through: pause?.through ?? '',
    reason: pause?.reason ?? null,
  });
  const { through, reason } = typed;
  const from = begun ?? typed.from;
  const change = (part: Partial<typeof typed>) => type({ ...typed, ...part });
  const latestEnd = from === '' ? undefined : daysLater(from, daysMax - 1);
  const [isChecked, setChecked] = useState(false);
  const save = useChange('mine.pause', {
    onSent() {
      sent();
      onSaved();
    },
  });
  const hasDays = from !== '' && through !== '';
  const length = say.pauseLengths.find(({ days }) => hasDays && daysLater(from, days - 1) === through);

  useEffect(() => {
    if (isChecked)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong] input')?.focus();
  }, [isChecked]);

  function submit() {
    setChecked(true);
    if (hasDays && reason !== null) save.mutate({ from, through, reason });
  }

  return (
    <form
      ref={form}
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onChange={() => setChecked(false)}
    >
      <p>{say.pauseHow}</p>
      {begun === null && (
        <Field label={say.pauseFrom}>
          {(named) => (
            <input
              {...named}
              className="text-box"
              type="date"
              min={earliest}
              max={latestStart}
              value={from}
              onChange={({ target }) => change({ from: dayIn(target.value) })}
            />
          )}
        </Field>
      )}
      {from !== '' && (
        <Options
          chips
          legend={say.pauseLength}
          options={say.pauseLengths.map(({ days, label }) => ({ code: `${days}`, label }))}
          chosen={[`${length?.days ?? ''}`]}
          onChoose={([days]) => change({ through: daysLater(from, Number(days) - 1) })}
        />
      )}
      <Field
        label={say.pauseThrough}
        help={latestEnd && say.pauseLatest(day(latestEnd))}
        problem={isChecked && !hasDays ? say.pauseNoDays : undefined}
      >
        {(named) => (
          <input
            {...named}
            className="text-box"
            type="date"
            min={from}
            max={latestEnd}
            value={through}
            onChange={({ target }) => change({ through: dayIn(target.value) })}
          />
        )}
      </Field>
      <p role="status" className="read-back">
        {hasDays && say.pauseDays(day(from), day(through))}
      </p>
      <Options
        legend={say.pauseReason}
        options={say.pauseReasons}
        chosen={[reason ?? '']}
        onChoose={([code]) =>
          change({ reason: say.pauseReasons.find((each) => each.code === code)?.code ?? null })
        }
        problem={isChecked && hasDays && reason === null ? say.pauseNoReason : undefined}
      />
      {save.error && <Notice is="error">{notSent(save.error)}</Notice>}
      <button type="submit" className="button button-main" aria-disabled={save.isPending || undefined}>
        {save.isPending ? frame.sending : say.pauseSave}
      </button>
    </form>
  );
}

/** The day that a date field says; none where its year has more than four digits, or so many days after it would. */
const dayIn = (value: string): string => (/^(?!9999)\d{4}-\d{2}-\d{2}$/.test(value) ? value : '');
