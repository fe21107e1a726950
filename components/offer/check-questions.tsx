import type { ReactNode } from 'react';
import { NotApplied } from '#components/layout/not-applied';
import { type Question, type QuestionName, questions } from '#lib/schema/question';

type QuestionChoice = { value: string; label: string };
type Props = {
  names: readonly QuestionName[];
  /** What was typed or chosen before, by question, as it stands in the address. */
  values: Readonly<Record<string, string | undefined>>;
  getChoices(name: QuestionName): readonly QuestionChoice[];
  /** The questions whose answer could not be read. */
  refused?: readonly QuestionName[];
  /** What else the address must keep. */
  hidden: Readonly<Record<string, string | undefined>>;
  children?: ReactNode;
};

/** The questions as one plain form. Every answer may stay "not sure". */
export function CheckQuestions({ names, values, getChoices, refused = [], hidden, children }: Props) {
  return (
    <form action="/check" autoComplete="off" className="no-print card grid max-w-3xl gap-5">
      {Object.entries(hidden).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {names.map((name) => (
        <QuestionField
          key={name}
          name={name}
          given={values[name] ?? ''}
          choices={getChoices(name)}
          isRefused={refused.includes(name)}
        />
      ))}
      {children}
      <NotApplied button="Show what fits" />
      <div>
        <button type="submit" className="button">
          Show what fits
        </button>
      </div>
    </form>
  );
}

type FieldProps = { name: QuestionName; given: string; choices: readonly QuestionChoice[]; isRefused: boolean };

function QuestionField({ name, given, choices, isRefused }: FieldProps) {
  const question: Question = questions[name];
  const help = question.help ? `${name}-help` : undefined;
  return (
    <div className="grid min-w-0 gap-1">
      <label htmlFor={name} className="font-bold">
        {question.asks}
      </label>
      {question.help && (
        <p id={help} className="small">
          {question.help}
        </p>
      )}
      {question.kind === 'at-least' ? (
        <span>
          <input
            type="text"
            id={name}
            name={name}
            defaultValue={given}
            inputMode="decimal"
            autoComplete="off"
            aria-describedby={help}
            aria-invalid={isRefused || undefined}
            className="field w-24"
          />{' '}
          {question.unit}
        </span>
      ) : (
        <select
          id={name}
          name={name}
          defaultValue={given}
          aria-describedby={help}
          aria-invalid={isRefused || undefined}
          className="field w-full min-w-0"
        >
          <option value="">Not sure</option>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
