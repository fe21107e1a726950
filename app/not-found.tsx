import { ErrorPage } from '#components/layout/error-page';
import { site } from '#lib/config';
import { errorPages } from '#lib/export/error-pages';

// The server sends app/internal/error instead, which knows the address. This one is for previews, where the file of a
// page may have a problem that is being mended: the page is asked for again until it is there.
export default function NotFound() {
  return (
    <>
      {site.isPreview && <meta httpEquiv="refresh" content="3" />}
      <ErrorPage {...errorPages['404']} />
    </>
  );
}
