import { ByAuthority } from '#components/contact/by-authority';
import { ContactCard } from '#components/contact/contact-card';
import { WhomToAsk } from '#components/contact/whom';
import { Note } from '#components/layout/notes';
import { library } from '#lib/content/open';
import type { RecordOf } from '#lib/model/types';
import { authoritiesOf, isOld, whomFor } from '#lib/query/whom';
import { FinderPage, metadataOfList } from '../finder-page.tsx';
import { cite } from '../load.ts';
import type { SearchParams } from '../parameters.ts';

type Props = { searchParams: SearchParams };

export const generateMetadata = ({ searchParams }: Props) => metadataOfList('/contacts', searchParams);

/** The longest place that is looked for, in characters. */
const longestPlace = 80;

export default async function ContactsPage({ searchParams }: Props) {
  const { place, authority } = await searchParams;
  const asked = [place, authority]
    .flat()
    .find((each) => each?.trim())
    ?.trim()
    .slice(0, longestPlace);
  return (
    <FinderPage
      address="/contacts"
      searchParams={searchParams}
      intro={() => (
        <>
          <Note>
            <strong>These details are old.</strong> The sources published them in 2017 to 2022, and the work has ended
            since. People will have moved on, and addresses may no longer work. For help today, ask your local council
            or the Department for Education.
          </Note>
          <WhomToAsk whom={asked ? whomFor(library(), asked) : undefined} authorities={authoritiesOf(library())} />
        </>
      )}
      show={({ all }, day) => {
        const contacts = all().map(({ record }) => record as RecordOf<'contact'>);
        return (
          <>
            <ByAuthority authorities={withContacts(contacts)} />
            <ul className="mt-8 grid gap-6">
              {contacts.map((contact) => (
                <ContactCard
                  key={contact.id}
                  contact={contact}
                  areas={library().those('area', contact.areas)}
                  isOld={isOld(contact.confirmed, day)}
                  sources={cite([contact]).sources}
                />
              ))}
            </ul>
          </>
        );
      }}
    />
  );
}

function withContacts(contacts: readonly RecordOf<'contact'>[]) {
  const covered = contacts.flatMap((contact) => (contact.covers ?? []).map((place) => ({ ...place, contact })));
  return [...Map.groupBy(covered, ({ name }) => name)]
    .map(([name, places]) => ({ name, also: places[0]?.also ?? [], contacts: places.map(({ contact }) => contact) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}
