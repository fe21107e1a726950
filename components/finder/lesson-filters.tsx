import { NotApplied } from '#components/layout/not-applied';
import type { LessonFilterView } from '#lib/views/lessons';

/** The lessons narrowed down, by plain choices in a form. */
export function LessonFilters({ filters }: { filters: readonly LessonFilterView[] }) {
  return (
    <form action="/lessons" autoComplete="off" className="no-print card mb-8 grid gap-4 sm:grid-cols-2 md:grid-cols-3">
      {filters.map(({ name, label, options, chosen }) => (
        <label key={name} className="grid min-w-0 gap-1">
          <span className="font-bold">{label}</span>
          <select name={name} defaultValue={chosen} className="field w-full min-w-0">
            <option value="">Any</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <NotApplied button="Show lessons" />
      <div className="self-end">
        <button type="submit" className="button">
          Show lessons
        </button>
      </div>
    </form>
  );
}
