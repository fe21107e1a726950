import { ScrollTable } from '#components/ui/scroll-table';
import { type MoneyByArea, wholeYears } from '#lib/views/money';

type ChartSum = MoneyByArea['rows'][number]['sums'][number];

/** What each area had for years 4 and 5, as a bar, in figures and with what the source adds. */
export function MoneyChart({ most, rows }: MoneyByArea) {
  return (
    <>
      <p className="mb-3 max-w-2xl">
        For the first 3 years each area had about £6 million, so there is nothing to compare. For years 4 and 5 sources
        give the sums below. They do not all count the same: the note says what else is in a sum. Other money, such as
        Essential Life Skills, is counted so differently that it cannot be compared. The page of each area has it all,
        with its sources.
      </p>
      <ScrollTable caption="Money for years 4 and 5 by area" hasWords>
        <thead>
          <tr>
            <th scope="col">Area</th>
            {wholeYears.map(({ year, words }) => (
              <th key={year} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ title, address, sums }) => (
            <tr key={address}>
              <th scope="row">
                <a href={address}>{title}</a>
              </th>
              {sums.map((sum, index) => (
                <td key={wholeYears[index]?.year} data-column={wholeYears[index]?.words}>
                  <MoneyBar sum={sum} most={most} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}

function MoneyBar({ sum, most }: { sum: ChartSum; most: number }) {
  if (!sum?.wholeYear) return <span className="text-muted">not known</span>;
  const { amount, covers, note, wholeYear } = sum;
  const [, ...more] = covers.split(/(?<=\.) /);
  return (
    <>
      <svg className="bar" viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect width={wholeYear.pounds} height="1" />
      </svg>
      {amount} {more.length > 0 && <span className="small">{more.join(' ')}</span>}{' '}
      {note && <span className="small">{note}</span>}
    </>
  );
}
