import type { MetadataRoute } from 'next';
import { library } from '#lib/content/load-library';
import { sitemapOf } from '#lib/export/sitemap';
import { site } from '#lib/config';

export default function sitemap(): MetadataRoute.Sitemap {
  return sitemapOf(library()).map(({ address, changed }) => ({ url: site.url + address, lastModified: changed }));
}
