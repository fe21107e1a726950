import { WideTable } from './wide-table.tsx';

type Cell = { count: number; address: string };
type Props = {
  caption: string;
  /** How it was counted. */
  note: string;
  columns: readonly string[];
  /** What the rows are. */
  head: string;
  rows: readonly { head: { title: string; address: string }; cells: readonly Cell[] }[];
};

/** How many of something there are in two ways, with a way to them. */
export function Counts({ caption, note, columns, head, rows }: Props) {
  return (
    <>
      <p className="mb-3 max-w-2xl">{note}</p>
      <WideTable caption={caption}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head: row, cells }) => (
            <tr key={row.address}>
              <th scope="row">
                <a href={row.address}>{row.title}</a>
              </th>
              {cells.map(({ count, address }) => (
                <td key={address}>{count > 0 ? <a href={address}>{count}</a> : 0}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}
