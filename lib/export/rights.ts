import { site } from '#lib/config';

/** What anybody may do with what this site gives out, in words and with the page that says more. */
export const rights = {
  words: `The words are those of the site ${site.name}. You may reuse them if you name it and say what you changed. The facts come from the sources named with each record; whoever owns a source decides how that source may be used.`,
  address: `${site.url}/data#may-i-reuse-it`,
} as const;
