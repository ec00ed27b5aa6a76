import { useId } from 'react';
import { frame } from '../text/frame.ts';

interface OptionsProps {
  legend: string;
  legendIsTitle?: boolean;
  help?: string | undefined;
  options: readonly { code: string; label: string }[];
  chosen: readonly string[];
  onChoose(codes: string[]): void;
  several?: boolean;
  /** Small ones beside each other: for an era, not for an answer. */
  chips?: boolean;
  problem?: string | undefined;
}

/** One of several, or any of them, each as large as a button. */
export function Options(props: OptionsProps) {
  const { legend, legendIsTitle = false, help, options, chosen, onChoose, several, chips, problem } = props;
  const id = useId();
  const described = [problem && `${id}-problem`, help && `${id}-help`].filter(Boolean).join(' ');
  const toggled = (code: string) =>
    chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code];
  return (
    <fieldset
      className="stack-close"
      aria-describedby={described || undefined}
      data-wrong={problem ? true : undefined}
    >
      <legend className={legendIsTitle ? 'unseen' : 'label'}>{legend}</legend>
      {help && (
        <p id={`${id}-help`} className="soft lines">
          {help}
        </p>
      )}
      <div className={chips ? 'chips' : 'stack-close'}>
        {options.map(({ code, label }) => (
          <label key={code} className="option">
            <input
              type={several ? 'checkbox' : 'radio'}
              name={id}
              checked={chosen.includes(code)}
              onChange={() => onChoose(several ? toggled(code) : [code])}
            />
            {label}
          </label>
        ))}
      </div>
      {problem && (
        <p id={`${id}-problem`} className="problem lines">
          {frame.problem(problem)}
        </p>
      )}
    </fieldset>
  );
}
