/** A folded one is not among the results unless it is chosen. */
type ShownOption = { value: string; label: string; count: number; isChosen: boolean; isFolded: boolean };
export type FacetFields = {
  name: string;
  label: string;
  /** What its choices are called together. */
  many: string;
  options: readonly ShownOption[];
};

/** The filters as groups of boxes to tick. The number beside each is what choosing it gives; what gives nothing is folded. */
export function FacetFilters({ facets }: { facets: readonly FacetFields[] }) {
  return facets.map((facet) => <FilterGroup key={facet.name} facet={facet} />);
}

function FilterGroup({ facet: { name, label, many, options } }: { facet: FacetFields }) {
  const chosen = options.filter(({ isChosen }) => isChosen).length;
  const isOpen = chosen > 0 || ['type', 'area', 'theme'].includes(name);
  const helpful = options.filter(({ count, isChosen }) => count > 0 || isChosen);
  const empty = options.filter((option) => !helpful.includes(option));
  const [shown, folded] = [helpful.filter(({ isFolded }) => !isFolded), helpful.filter(({ isFolded }) => isFolded)];
  return (
    <details open={isOpen} className="disclosure disclosure-large border-border border-t">
      <summary>
        {label}
        {chosen > 0 && ` (${chosen} chosen)`}
      </summary>
      <fieldset className="grid gap-1 pb-3">
        <legend className="sr-only">{label}</legend>
        {shown.map((option) => (
          <Box key={option.value} name={name} option={option} />
        ))}
        {folded.length > 0 && (
          <p className="small mt-2">
            Not counted above. An area’s work is shown with the area; sources only if chosen:
          </p>
        )}
        {folded.map((option) => (
          <Box key={option.value} name={name} option={option} />
        ))}
        {empty.length > 0 && (
          <details className="disclosure">
            <summary>{sayEmpty(empty.length, helpful.length, many)}</summary>
            {empty.map((option) => (
              <Box key={option.value} name={name} option={option} />
            ))}
          </details>
        )}
      </fieldset>
    </details>
  );
}

function sayEmpty(empty: number, helpful: number, many: string): string {
  if (empty === 1) return '1 more has none';
  return helpful > 0 ? `${empty} more ${many} have none` : `None for any of the ${empty} ${many}`;
}

const Box = ({ name, option: { value, label, count, isChosen } }: { name: string; option: ShownOption }) => (
  <label className={`filter-option ${count === 0 ? 'text-muted' : ''}`}>
    <input type="checkbox" name={name} value={value} defaultChecked={isChosen} />
    <span>{label}</span>
    <span className="small">{count}</span>
  </label>
);
