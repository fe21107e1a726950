type Choice = { id: string; title: string };
type Props = { name: 'area' | 'offer'; title: string; choices: readonly Choice[]; chosen: readonly string[] };

/** Boxes to tick for what is to be compared. */
export function Choose({ name, title, choices, chosen }: Props) {
  return (
    <form action="/compare" className="no-print card">
      <fieldset className="grid gap-1">
        <legend className="mb-2 font-bold">{title}</legend>
        {choices.map((choice) => (
          <label key={choice.id} className="option">
            <input type="checkbox" name={name} value={choice.id} defaultChecked={chosen.includes(choice.id)} />
            <span>{choice.title}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="button mt-4">
        Compare
      </button>
    </form>
  );
}
