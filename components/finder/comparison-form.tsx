import { NotApplied } from '#components/layout/not-applied';

type ComparisonChoice = { id: string; title: string };
type Props = {
  name: 'area' | 'offer';
  title: string;
  choices: readonly ComparisonChoice[];
  selected: readonly string[];
  on: string | undefined;
};

/** Boxes to tick for what is to be compared. */
export function ComparisonForm({ name, title, choices, selected, on }: Props) {
  return (
    <form action="/compare" autoComplete="off" className="no-print card">
      {on && <input type="hidden" name="on" value={on} />}
      <fieldset className="grid gap-1">
        <legend className="mb-2 font-bold">{title}</legend>
        {choices.map((choice) => (
          <label key={choice.id} className="filter-option">
            <input type="checkbox" name={name} value={choice.id} defaultChecked={selected.includes(choice.id)} />
            <span>{choice.title}</span>
          </label>
        ))}
      </fieldset>
      <NotApplied button="Compare" />
      <button type="submit" className="button mt-4">
        Compare
      </button>
    </form>
  );
}
