export type ShownFacet = {
  name: string;
  label: string;
  options: readonly { value: string; label: string; count: number; isChosen: boolean }[];
};

/** The filters as groups of boxes to tick. The number beside each is what choosing it gives. */
export function Filters({ facets }: { facets: readonly ShownFacet[] }) {
  return facets.map((facet) => <FilterGroup key={facet.name} facet={facet} />);
}

function FilterGroup({ facet: { name, label, options } }: { facet: ShownFacet }) {
  const chosen = options.filter(({ isChosen }) => isChosen).length;
  const isOpen = chosen > 0 || ['type', 'area', 'theme'].includes(name);
  return (
    <details open={isOpen} className="fold fold-big border-line border-t">
      <summary>
        {label}
        {chosen > 0 && ` (${chosen} chosen)`}
      </summary>
      <fieldset className="grid gap-1 pb-3">
        <legend className="sr-only">{label}</legend>
        {options.map((option) => (
          <label key={option.value} className={`option ${option.count === 0 ? 'text-quiet' : ''}`}>
            <input type="checkbox" name={name} value={option.value} defaultChecked={option.isChosen} />
            <span>{option.label}</span>
            <span className="small">{option.count}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
