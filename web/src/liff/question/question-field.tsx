import { Field } from '../controls/field.tsx';
import { Options } from '../controls/options.tsx';
import { question as say } from '../text/question.ts';
import { AddressField } from './address-field.tsx';
import { DateField } from './date-field.tsx';
import type { Problem, Question, Typed } from './typed.ts';

interface QuestionFieldProps {
  question: Question;
  typed: Typed;
  onType(typed: Typed): void;
  problem: Problem | null;
}

/** What a question is answered with. The question itself is the title of its page. */
export function QuestionField({ question, typed, onType, problem }: QuestionFieldProps) {
  const { ask, help } = question;
  switch (typed.is) {
    case 'date':
      return <DateField legend={ask} help={help} typed={typed} onType={onType} problem={problem?.sentence} />;
    case 'address':
      return <AddressField help={help} typed={typed} onType={onType} problem={problem} />;
    case 'pressed':
    case 'chosen':
      return (
        <Options
          legend={ask}
          legendIsTitle
          help={typed.is === 'chosen' ? [help, say.several].filter(Boolean).join('\n') : help}
          several={typed.is === 'chosen'}
          options={optionsOf(question)}
          chosen={typed.is === 'chosen' ? typed.codes : [typed.code ?? '']}
          onChoose={(codes) =>
            onType(
              typed.is === 'chosen' ? { is: 'chosen', codes } : { is: 'pressed', code: codes[0] ?? null },
            )
          }
          problem={problem?.sentence}
        />
      );
    case 'text':
      return (
        <Field label={ask} labelIsTitle help={help} problem={problem?.sentence}>
          {(named) => {
            const box = {
              ...named,
              className: 'text-box',
              value: typed.text,
              onChange: ({ target }: { target: { value: string } }) =>
                onType({ is: 'text', text: target.value }),
            };
            if (question.kind === 'long-text') return <textarea {...box} rows={5} />;
            return <input {...box} {...keyboardOf(question)} />;
          }}
        </Field>
      );
  }
}

function keyboardOf(question: Question) {
  if (question.kind === 'phone') return { type: 'tel', inputMode: 'tel', autoComplete: 'tel' } as const;
  const isName = question.kind === 'short-text' && question.role === 'name';
  return { type: 'text', autoComplete: isName ? 'name' : 'off' };
}

function optionsOf(question: Question): readonly { code: string; label: string }[] {
  if ('options' in question) return question.options;
  if (question.kind === 'consent') {
    return [
      { code: 'agree', label: say.agree },
      { code: 'disagree', label: say.disagree },
    ];
  }
  return [
    { code: 'yes', label: say.yes },
    { code: 'no', label: say.no },
  ];
}
