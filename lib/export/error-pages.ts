/** What a visitor is told with each error that the server can send: what happened, and what they can do. */
export const errorPages = {
  '400': {
    title: 'We could not read this request',
    summary: 'The web address, or what was sent with it, is not in a form that we can read.',
    advice: 'Check the address for odd characters, or start from the home page.',
  },
  '404': {
    title: 'There is no page here',
    summary: 'The address may be mistyped, or the page may never have been here.',
    advice: 'Check the spelling of the address.',
  },
  '405': {
    title: 'This site can only be read',
    summary: 'The request tried to change or send something. Pages here can only be looked at.',
    advice: 'Nothing was changed. Open the page again from a link.',
  },
  '406': {
    title: 'We do not have this page in that form',
    summary: 'The page exists, but not in the form that was asked for.',
    advice: 'Open the page without a format in its address. Pages that can be downloaded have a link.',
  },
  '408': {
    title: 'The request took too long',
    summary: 'We waited for the rest of the request, and it did not arrive in time.',
    advice: 'Your connection may be slow. Try again.',
  },
  '410': {
    title: 'This page was removed',
    summary: 'There was a page at this address. It was taken down and will not return.',
    advice: 'Look for what you need in the areas or offers.',
  },
  '412': {
    title: 'The page has changed',
    summary: 'The request was for one version of this page, and the page is no longer that version.',
    advice: 'Open the page again to see it as it is now.',
  },
  '413': {
    title: 'The request was too large',
    summary: 'The request carried content with it. Pages here can only be looked at, so nothing can be sent.',
    advice: 'Open the page again from a link.',
  },
  '414': {
    title: 'This address is too long',
    summary: 'The web address has more characters than we can read.',
    advice: 'Shorten the search, or choose fewer filters.',
  },
  '431': {
    title: 'The request headers were too large',
    summary: 'The browser sent more information about itself than we can read.',
    advice: 'Clear the cookies for this site. It sets none of its own.',
  },
  '500': {
    title: 'Something went wrong',
    summary: 'This page could not be shown. The fault is ours, not yours.',
    advice: 'Try again in a minute.',
  },
  '503': {
    title: 'The site is very busy',
    summary: 'More people are asking for pages than we can serve at this moment.',
    advice: 'Try again in a few seconds. Pages that do not depend on a search are the quickest.',
  },
} as const;

export type ErrorPageStatus = keyof typeof errorPages;

/** Whether there is an error page with this status. */
export const isErrorStatus = (status: string): status is ErrorPageStatus => Object.hasOwn(errorPages, status);
