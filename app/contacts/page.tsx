import type { Metadata } from 'next';
import { ContactCard } from '#components/contact/contact-card';
import { ContactsByAuthority } from '#components/contact/contacts-by-authority';
import { FindContact } from '#components/contact/find-contact';
import { Callout } from '#components/ui/callout';
import { site } from '#lib/config';
import { loadLibrary } from '#lib/content/load-library';
import type { RecordOf } from '#lib/schema/types';
import { truncate } from '#lib/text/format';
import {
  councilAddress,
  findContactsForPlace,
  isOutdated,
  listAuthorities,
  type PlaceContacts,
} from '#lib/views/contacts-for-place';
import { createListMetadata, FinderPage } from '../_shared/finder-page.tsx';
import { citeSources } from '../_shared/load-record.ts';
import { errorInTitle, readPageAddress } from '../_shared/read-address.ts';
import type { SearchParams } from '../_shared/search-params.ts';

type Props = { searchParams: SearchParams };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const whom = await read(searchParams);
  const list = await createListMetadata('/contacts', searchParams);
  if (!whom) return list;
  return { ...list, title: { absolute: `${titleOf(whom)} – ${site.name}` }, robots: { index: false, follow: true } };
}

function titleOf({ asked, postcode, place, lead, others }: PlaceContacts): string {
  if (postcode) return `${errorInTitle}We cannot look up postcodes`;
  const isFound = lead !== undefined || others.length > 0;
  return isFound ? `Contacts for ${place}` : `No contact found for “${truncate(asked)}”`;
}

/** The longest place that is looked for, in characters. */
const maxPlaceLength = 80;

/** The answer for the place that the address asks for, if it asks for one. */
async function read(searchParams: SearchParams): Promise<PlaceContacts | undefined> {
  const { parameters } = await readPageAddress('/contacts', searchParams);
  const asked = [...parameters.getAll('place'), ...parameters.getAll('authority')]
    .map((each) => each.trim())
    .find(Boolean)
    ?.slice(0, maxPlaceLength);
  return asked ? findContactsForPlace(loadLibrary(), asked) : undefined;
}

export default async function ContactsPage({ searchParams }: Props) {
  const whom = await read(searchParams);
  return (
    <FinderPage
      address="/contacts"
      searchParams={searchParams}
      intro={() => (
        <>
          <Callout>
            <strong>These details are old.</strong> The sources published them in 2017 to 2022, and the work has ended
            since. People will have moved on, and addresses may no longer work. For help today, ask your local council
            or the Department for Education.
          </Callout>
          <FindContact found={whom} authorities={listAuthorities(loadLibrary())} />
        </>
      )}
      renderResults={({ all }, day) => {
        const contacts = all().map(({ record }) => record as RecordOf<'contact'>);
        return (
          <>
            <ContactsByAuthority authorities={authoritiesAmong(contacts)} />
            <ul className="mt-8 grid gap-6">
              {contacts.map((contact) => (
                <ContactCard
                  key={contact.id}
                  contact={contact}
                  areas={loadLibrary().getByIds('area', contact.areas)}
                  isOutdated={isOutdated(contact.confirmed, day)}
                  sources={citeSources([contact]).sources}
                />
              ))}
            </ul>
          </>
        );
      }}
    />
  );
}

/** Each local authority that one of some contacts looked after, with the address of the answer for it. */
function authoritiesAmong(contacts: readonly RecordOf<'contact'>[]) {
  const covered = contacts.flatMap(({ covers = [] }) => covers);
  return [...Map.groupBy(covered, ({ name }) => name)]
    .map(([name, places]) => ({ name, also: places[0]?.also ?? [], address: councilAddress(name) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}
