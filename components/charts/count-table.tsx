import { ScrollTable } from '#components/ui/scroll-table';

type CountCell = { count: number; address?: string };
type Props = {
  caption: string;
  /** How it was counted. */
  note: string;
  columns: readonly string[];
  /** What the rows are. */
  head: string;
  rows: readonly { head: { title: string; address: string }; cells: readonly CountCell[] }[];
};

/** How many of something there are in two ways, with a way to them: the more, the darker. A phone leaves out what is 0. */
export function CountTable({ caption, note, columns, head, rows }: Props) {
  const most = Math.max(...rows.flatMap(({ cells }) => cells.map(({ count }) => count)));
  return (
    <>
      <p className="mb-3 max-w-2xl">
        {note} <span className="phone-only">Zeros are left out here.</span>
      </p>
      <ScrollTable caption={caption} isMatrix={columns.length > 8}>
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
              {cells.map(({ count, address }, index) => (
                <td
                  key={columns[index]}
                  data-column={columns[index]}
                  className={count > 0 ? getTone(count, most) : 'is-zero'}
                >
                  {address && count > 0 ? <a href={address}>{count}</a> : count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}

/** How dark a cell is, in four steps up to the greatest number. The number itself always stands in it. */
const getTone = (count: number, most: number): string => `tone-${Math.ceil((count / most) * 4)}`;
