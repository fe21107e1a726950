import { ScrollTable } from '#components/ui/scroll-table';
import type { OfferPeriod } from '#lib/offers/span';
import { formatDate } from '#lib/text/dates';

type Props = { offers: readonly { title: string; address: string; status: string; span: OfferPeriod }[]; day: string };

const width = 900;
const rowHeight = 34;
const top = 26;

/** When each offer could be had, as bars, and the same in a table. A bar is pale where no source gives a day. A phone shows the table alone. */
export function OfferTimeline({ offers, day }: Props) {
  const years = listYears(offers);
  const [from = 0] = years;
  const at = (date: string): number => ((getFraction(date) - from) / years.length) * width;
  const height = top + offers.length * rowHeight;
  return (
    <>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className="offer-timeline mb-6 hidden md:block"
        aria-hidden="true"
        focusable="false"
      >
        {years.map((year) => (
          <g key={year}>
            <line
              x1={at(`${year}-01-01`)}
              x2={at(`${year}-01-01`)}
              y1={top - 8}
              y2={height}
              className="offer-timeline-year"
            />
            <text x={at(`${year}-01-01`) + 5} y={14}>
              {year}
            </text>
          </g>
        ))}
        {offers.map(({ title, address, span }, index) => {
          const [left, right] = [at(span.first), at(span.last)];
          const y = top + index * rowHeight;
          return (
            <g key={address}>
              <rect
                x={left}
                y={y + 17}
                width={Math.max(4, right - left)}
                height={11}
                rx={3}
                className={span.isExact ? 'offer-timeline-bar' : 'offer-timeline-bar offer-timeline-estimate'}
              />
              <text x={Math.min(left, width * 0.45)} y={y + 12}>
                {title}
              </text>
            </g>
          );
        })}
      </svg>
      <ScrollTable caption="When each offer could be had" hasWords>
        <thead>
          <tr>
            <th scope="col">Offer</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">On {formatDate(day)}</th>
          </tr>
        </thead>
        <tbody>
          {offers.map(({ title, address, status, span }) => (
            <tr key={address}>
              <th scope="row">
                <a href={address}>{title}</a>
              </th>
              <td data-column="From">{span.from}</td>
              <td data-column="To">{span.to}</td>
              <td data-column={`On ${formatDate(day)}`}>{status}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}

function listYears(offers: Props['offers']): number[] {
  const all = offers.flatMap(({ span }) => [Number(span.first.slice(0, 4)), Number(span.last.slice(0, 4))]);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  return Array.from({ length: last - first + 1 }, (_each, index) => first + index);
}

/** A day as a number of years: 2018-07-02 is about 2018.5. */
function getFraction(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1 + (day - 1) / 31) / 12;
}
