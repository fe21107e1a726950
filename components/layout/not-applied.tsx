/**
 * Says that what is chosen in a form is not yet what the page shows. The browser shows it by the style sheet alone, as
 * soon as a box or a choice differs from how the page came: when a visitor chooses, and when Back brings the page again
 * as it was left.
 */
export const NotApplied = ({ button }: { button: string }) => (
  <p className="not-applied">You have changed your choices. Choose “{button}” to see what they give.</p>
);
