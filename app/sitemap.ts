import type { MetadataRoute } from 'next';
import { loadLibrary } from '#lib/content/load-library';
import { listSitemap } from '#lib/export/sitemap';
import { site } from '#lib/config';

export default function sitemap(): MetadataRoute.Sitemap {
  return listSitemap(loadLibrary()).map(({ address, changed }) => ({ url: site.url + address, lastModified: changed }));
}
