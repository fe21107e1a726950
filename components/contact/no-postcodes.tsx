import { findCouncilAddress } from '#lib/views/postcode';

/** Says that we cannot look up postcodes, and how to come from a postcode to a council that we know. */
export const NoPostcodes = ({ postcode }: { postcode: string }) => (
  <div className="best-answer mt-4">
    <p>
      <strong>We cannot look up postcodes such as “{postcode}”.</strong> The name of your town or council helps. If you
      do not know your council, <a href={findCouncilAddress}>find your local council on GOV.UK</a>. Then look for it in{' '}
      <a href="/contacts#by-authority">our list of councils</a>.
    </p>
  </div>
);
