import { useId, type ReactNode } from 'react';
import { frame } from '../text/frame.ts';

interface FieldProps {
  label: string;
  /** The label is the page's title already: it is not shown a second time. */
  labelIsTitle?: boolean;
  help?: string | undefined;
  /** What is wrong with what was written. */
  problem?: string | undefined;
  children: (named: Named) => ReactNode;
}

/** What ties an input to its label, its help and its problem. */
interface Named {
  id: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

/** One input with its label above and what is wrong with it below. */
export function Field({ label, labelIsTitle = false, help, problem, children }: FieldProps) {
  const id = useId();
  const described = [problem && `${id}-problem`, help && `${id}-help`].filter(Boolean).join(' ');
  return (
    <div className="stack-close">
      <label htmlFor={id} className={labelIsTitle ? 'unseen' : 'label'}>
        {label}
      </label>
      {help && (
        <p id={`${id}-help`} className="soft lines">
          {help}
        </p>
      )}
      {children({
        id,
        'aria-invalid': problem ? true : undefined,
        'aria-describedby': described || undefined,
      })}
      {problem && (
        <p id={`${id}-problem`} className="problem lines">
          {frame.problem(problem)}
        </p>
      )}
    </div>
  );
}
