import { maxSearchLength } from '#lib/finder/search-params';

type Props = {
  label: string;
  words: string;
  /** What the field searches: the whole site, or one list. */
  suggestions?: readonly string[] | undefined;
};

/** The field to search with. What it suggests comes with the page, as no script can fetch it. */
export function SearchField({ label, words, suggestions }: Props) {
  return (
    <search aria-label={label} className="flex items-end gap-3">
      <label className="grid min-w-0 grow gap-1">
        <span className="font-bold">{label}</span>
        <input
          type="search"
          name="q"
          defaultValue={words}
          className="field w-full min-w-0"
          autoComplete="off"
          maxLength={maxSearchLength}
          {...(suggestions && { list: 'suggestions' })}
        />
      </label>
      {suggestions && (
        <datalist id="suggestions">
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      <button type="submit" className="button">
        Search
      </button>
    </search>
  );
}
