import { getEditAddress, site } from '#lib/config';

type ReportedPage = { title: string; address: string; file: string };

/** What the page says where nobody reads reports. */
export const NoReports = () => (
  <div className="prose">
    <p>
      This copy of the site takes no reports. It runs on somebody’s own machine, to look at or to work on, and nobody
      has given an address for reports. If somebody showed it to you, please tell them what is wrong.
    </p>
    <p>A copy for the public cannot be started without such an address.</p>
  </div>
);

/** How to report a mistake on a page, by the ways that this copy of the site was given. */
export function ReportLinks({ about }: { about: ReportedPage | undefined }) {
  const subject = `Mistake on ${about?.title ?? 'the Opportunity Areas site'}`;
  const text = about
    ? `Page: ${site.url}${about.address}\nFile: ${about.file}\n\nWhat is wrong:\n\nWhere I read what is right:\n`
    : '';
  const mail = `mailto:${site.reportEmail}?${formatFields({ subject, body: text })}`;
  // GitHub fills in the parts of a form by their ids, which stand in .github/ISSUE_TEMPLATE.
  const page = about && `${site.url}${about.address}`;
  const issue = `${site.repository}/issues/new?${formatFields({ template: 'mistake.yml', title: subject, page })}`;
  const update = `${site.repository}/issues/new?${formatFields({ template: 'update.yml' })}`;
  return (
    <div className="prose">
      {about && (
        <p>
          You came from <a href={about.address}>{about.title}</a>. Its text lies in the file <code>{about.file}</code>.
        </p>
      )}
      <p>
        Please say which words are wrong and where you read what is right, such as a page or a document with its date.
      </p>
      <ul>
        {site.reportEmail && (
          <li>
            Write to <a href={mail}>{site.reportEmail}</a>.
          </li>
        )}
        {site.repository && (
          <li>
            <a href={issue}>Open a report in the project</a>, or <a href={update}>suggest what is missing</a>
            {about && (
              <>
                , or <a href={getEditAddress(about.file)}>mend the page yourself</a>
              </>
            )}
            .
          </li>
        )}
      </ul>
      <p>To ask for your own name or details to be taken down, use the same way. You do not have to say why.</p>
    </div>
  );
}

// encodeURIComponent and not URLSearchParams: mail programs show a plus sign as a plus sign.
const formatFields = (fields: Record<string, string | undefined>): string =>
  Object.entries(fields)
    .flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
    .join('&');
