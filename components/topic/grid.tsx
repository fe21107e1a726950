type Cell = { count: number; address: string };
type Props = {
  caption: string;
  /** How it was counted. */
  note: string;
  columns: readonly string[];
  rows: readonly { area: { title: string; address: string }; cells: readonly Cell[] }[];
};

/** How many activities each area had, with a way to them. It scrolls sideways where a screen is too narrow. */
export function TopicGrid({ caption, note, columns, rows }: Props) {
  return (
    <>
      <p className="mb-3 max-w-2xl">{note}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section aria-label={caption} tabIndex={0} className="counts">
        <table>
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Area</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ area, cells }) => (
              <tr key={area.address}>
                <th scope="row">
                  <a href={area.address}>{area.title}</a>
                </th>
                {cells.map(({ count, address }) => (
                  <td key={address}>{count > 0 ? <a href={address}>{count}</a> : 0}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
