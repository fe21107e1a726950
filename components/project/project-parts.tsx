import { Cites, type Numbered } from '#components/record/cites';
import type { RecordOf } from '#lib/model/types';

type Props = {
  project: RecordOf<'project'>;
  related: readonly { title: string; address: string; why: string }[];
  numbered: ReadonlyMap<string, Numbered>;
};

/** The figures of a project with who gives each, the people its source names, and the projects that belong with it. */
export function ProjectParts({ project: { figures = [], people = [] }, related, numbered }: Props) {
  return (
    <>
      {figures.length > 0 && (
        <section className="mt-12" aria-labelledby="figures">
          <h2 id="figures" className="mb-4">
            Figures
          </h2>
          <dl className="facts max-w-3xl">
            {figures.map(({ value, what, from }) => (
              <div key={value + what} className="contents">
                <dt className="font-bold text-ink">{value}</dt>
                <dd>
                  {what} <Cites of={from} numbered={numbered} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {people.length > 0 && (
        <section className="mt-12" aria-labelledby="people">
          <h2 id="people" className="mb-3">
            People named
          </h2>
          <ul className="bullets">
            {people.map(({ name, role }) => (
              <li key={name}>
                <strong>{name}.</strong> {role}
              </li>
            ))}
          </ul>
        </section>
      )}
      {related.length > 0 && (
        <section className="mt-12" aria-labelledby="belongs">
          <h2 id="belongs" className="mb-3">
            Projects that belong with it
          </h2>
          <ul className="bullets">
            {related.map(({ title, address, why }) => (
              <li key={address}>
                <a href={address}>{title}</a>. {why}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
