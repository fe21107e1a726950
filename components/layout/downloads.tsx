type Props = {
  everything: { label: string; address: string };
  tables: readonly { title: string; count: number; address: string }[];
};

/** Everything as one file, and each kind of record as a table, with what a reader must know to read one. */
export function Downloads({ everything, tables }: Props) {
  return (
    <div className="prose">
      <p>
        <a href={everything.address}>Everything as one file ({everything.label})</a>: each record with its fields, text,
        sources and links, as the descriptions of the records below say.
      </p>
      <p>Or one kind of record as a table for a spreadsheet (CSV):</p>
      <ul>
        {tables.map(({ title, count, address }) => (
          <li key={address}>
            <a href={address}>{title}</a> ({count.toLocaleString('en-GB')})
          </li>
        ))}
      </ul>
      <p>
        A table has a row for each record and a column for each field. Where a field has several values, they stand in
        one cell with <code>|</code> between them; a value of several parts is written as <code>part: value</code>. An
        empty cell means that no source says. Dates are as exact as the source: <code>2018-03-31</code>,{' '}
        <code>2018-03</code>, <code>2018</code>, or <code>2018-19</code> for a school year. Sums are in words, exactly
        as the source gives them. A cell that a spreadsheet could take for a formula begins with an apostrophe.
      </p>
      <p>
        The status of an offer is that of today. Add <code>&amp;on=2018-12-01</code> to the address of a table for
        another day. Every list can be had in the same forms for whatever you chose in it: the links stand below its
        results. Lists have feeds as well, and offers a calendar of the days on which they opened and closed.
      </p>
    </div>
  );
}
