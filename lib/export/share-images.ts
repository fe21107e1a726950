import type { Library } from '#lib/content/library';
import { getKeyStageAddress, getThemeAddress, staticPages } from '#lib/schema/static-pages';
import { keyStage, theme } from '#lib/schema/topics';
import { getType, types } from '#lib/schema/types';
import { capitalize } from '#lib/text/format';

/** What a shared link shows of a page: what kind of page it is, its title and its sentence. */
export type SharedPage = { address: string; kind?: string; title: string; summary: string };

/** The address of the picture that stands for a page where somebody shares a link to it. */
export const getShareImageAddress = (address: string): string => {
  const [page = ''] = address.split(/[?#]/);
  return `/share${page === '/' ? '/home' : page}.png`;
};

/** Every page that has such a picture: the same as are in the sitemap. */
export function listSharedPages(library: Library): SharedPage[] {
  return [
    ...Object.entries(staticPages).map(([address, place]) => ({ address, ...place })),
    ...theme.values.map((value) => ({
      address: getThemeAddress(value),
      kind: 'Theme',
      title: theme.label(value),
      summary: theme.choices[value].help,
    })),
    ...keyStage.values.map((value) => ({
      address: getKeyStageAddress(value),
      kind: `Ages ${keyStage.choices[value].ages}`,
      title: keyStage.label(value),
      summary: `In school: ${keyStage.choices[value].years}.`,
    })),
    ...library.records
      .filter(({ address }) => !address.includes('#'))
      .map((record) => ({
        address: record.address,
        ...(record.type !== 'page' && { kind: capitalize(types[record.type].singular) }),
        title: record.title,
        summary: getType(record.type).summarize(record as never),
      })),
  ];
}
