import { PageSectionBlock } from '#components/ui/section';

type UnknownFields = { unknown?: readonly string[] | undefined; unclear?: readonly string[] | undefined };

const listUnknowns = ({ unknown = [], unclear = [] }: UnknownFields) =>
  [
    { id: 'not-known', title: 'What we do not know', items: unknown },
    { id: 'not-clear', title: 'Where the sources are unclear', items: unclear },
  ].filter(({ items }) => items.length > 0);

/** The lines of a list of contents that lead to what is not known. */
export const createUnknownSections = (known: UnknownFields) =>
  listUnknowns(known).map(({ id, title }) => ({ title, address: `#${id}` }));

/** What is not known, and where the sources are unclear, said as plainly as what is known. */
export function Unknowns(known: UnknownFields) {
  return listUnknowns(known).map(({ id, title, items }) => (
    <PageSectionBlock key={id} id={id} title={title}>
      <ul className="bullets">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </PageSectionBlock>
  ));
}

/** The same, in small print, for a record that is one of many on its page. */
export function UnknownNote({ record: { unknown = [], unclear = [] } }: { record: UnknownFields }) {
  return [...unknown, ...unclear].map((words) => (
    <p key={words} className="small max-w-2xl">
      {words}
    </p>
  ));
}
