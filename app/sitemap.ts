import type { MetadataRoute } from 'next';
import { loadLibrary } from '#lib/content/load-library';
import { sitemapOf } from '#lib/export/sitemap';
import { site } from '#lib/config';

export default function sitemap(): MetadataRoute.Sitemap {
  return sitemapOf(loadLibrary()).map(({ address, changed }) => ({ url: site.url + address, lastModified: changed }));
}
