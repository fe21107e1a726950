import { ScrollTable } from '#components/ui/scroll-table';
import type { ComparisonSection } from '#lib/views/compare';

type TitledLink = { title: string; address: string };
type Props = { records: readonly TitledLink[]; sections: readonly ComparisonSection[] };

/** Records side by side, a table for each part; what is the same for all is marked and stands last. */
export function ComparisonTables({ records, sections }: Props) {
  return sections.map(({ title, rows }) => (
    <section key={title} className="mt-10">
      <h2 className="mb-4">{title}</h2>
      <ScrollTable caption={title} hasWords>
        <thead>
          <tr>
            <td />
            {records.map((record) => (
              <th key={record.address} scope="col">
                <a href={record.address}>{record.title}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells, isSame }) => (
            <tr key={label}>
              <th scope="row">
                {label}
                {isSame && <span className="small block font-normal">the same</span>}
              </th>
              {records.map((record, place) => (
                <td key={record.address} data-column={record.title}>
                  <CellValues values={cells[place] ?? []} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  ));
}

function CellValues({ values }: { values: readonly { text: string; address?: string }[] }) {
  if (values.length === 0) return <span>not known</span>;
  return values.map(({ text, address }) => (
    <span key={text} className="block">
      {address ? <a href={address}>{text}</a> : text}
    </span>
  ));
}
