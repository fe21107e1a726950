import type { Library } from '#lib/content/library';
import { keyStageAddress, places, themeAddress } from '#lib/schema/static-pages';
import { keyStage, theme } from '#lib/schema/topics';
import { typeOf, types } from '#lib/schema/types';
import { capital } from '#lib/text/format';

/** What a shared link shows of a page: what kind of page it is, its title and its sentence. */
export type Shared = { address: string; kind?: string; title: string; summary: string };

/** The address of the picture that stands for a page where somebody shares a link to it. */
export const shareImageOf = (address: string): string => {
  const [page = ''] = address.split(/[?#]/);
  return `/share${page === '/' ? '/home' : page}.png`;
};

/** Every page that has such a picture: the same as are in the sitemap. */
export function sharedPages(library: Library): Shared[] {
  return [
    ...Object.entries(places).map(([address, place]) => ({ address, ...place })),
    ...theme.values.map((value) => ({
      address: themeAddress(value),
      kind: 'Theme',
      title: theme.label(value),
      summary: theme.choices[value].help,
    })),
    ...keyStage.values.map((value) => ({
      address: keyStageAddress(value),
      kind: `Ages ${keyStage.choices[value].ages}`,
      title: keyStage.label(value),
      summary: `In school: ${keyStage.choices[value].years}.`,
    })),
    ...library.records
      .filter(({ address }) => !address.includes('#'))
      .map((record) => ({
        address: record.address,
        ...(record.type !== 'page' && { kind: capital(types[record.type].one) }),
        title: record.title,
        summary: typeOf(record.type).summaryOf(record as never),
      })),
  ];
}
