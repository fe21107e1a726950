import type { MetadataRoute } from 'next';
import { site } from '#lib/config';
import { loadLibrary } from '#lib/content/load-library';
import { listSitemap } from '#lib/export/sitemap';

export default function sitemap(): MetadataRoute.Sitemap {
  return listSitemap(loadLibrary()).map(({ address, changed }) => ({ url: site.url + address, lastModified: changed }));
}
