import { ByAuthority } from '#components/contact/by-authority';
import { ContactCard } from '#components/contact/contact-card';
import { library } from '#lib/content/open';
import { ListPage, metadataOfPlace } from '../list-page.tsx';
import { cite } from '../load.ts';

export const metadata = metadataOfPlace('/contacts');

export default function ContactsPage() {
  const contacts = library().all('contact');
  const covered = contacts.flatMap((contact) => (contact.covers ?? []).map((place) => ({ ...place, contact })));
  const authorities = [...Map.groupBy(covered, ({ name }) => name)]
    .map(([name, places]) => ({ name, also: places[0]?.also ?? [], contacts: places.map(({ contact }) => contact) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  return (
    <ListPage address="/contacts">
      <p className="card mb-8 max-w-3xl border-2 border-sun">
        <strong>These details are old.</strong> The sources published them in 2018 to 2022, and the work has ended
        since. People will have moved on, and addresses may no longer work. For help today, ask your local council or
        the Department for Education.
      </p>
      <ByAuthority authorities={authorities} />
      <ul className="mt-10 grid gap-6 md:grid-cols-2">
        {contacts.map((contact) => {
          const areas = library().those('area', contact.areas);
          return <ContactCard key={contact.id} contact={contact} areas={areas} sources={cite([contact]).sources} />;
        })}
      </ul>
    </ListPage>
  );
}
