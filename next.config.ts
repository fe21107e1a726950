import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';
import { faultOfSettings } from './lib/config.ts';

const config: NextConfig = {
  poweredByHeader: false,
  pageExtensions: ['tsx', 'ts'],
  // The HTTP server compresses, redirects and answers conditional requests itself, once for every kind of answer.
  compress: false,
  generateEtags: false,
  skipTrailingSlashRedirect: true,
  images: { unoptimized: true },
  rewrites: async () => ({
    // The same page in another form: /offers?theme=maths&format=csv. Which pages have which is decided there.
    beforeFiles: [
      {
        source: '/:path*',
        has: [{ type: 'query', key: 'format', value: '(?<format>[a-z]{1,20})' }],
        destination: '/export/:format/:path*',
      },
      // The framework tries every rule on what the one before led to, so that no value may match both.
      {
        source: '/:path*',
        has: [{ type: 'query', key: 'format', value: '(?![a-z]{1,20}$).+' }],
        destination: '/as/unknown/:path*',
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
};

/** A preview alone has the bar with the day and the problems, and makes a page anew when a content file is saved. */
const preview: NextConfig = {
  pageExtensions: ['tsx', 'ts', 'preview.tsx'],
  turbopack: { rules: { '**/lib/content/load-library.ts': { loaders: ['./tools/watch-content.cjs'] } } },
};

export default function configFor(phase: string): NextConfig {
  if (phase === PHASE_DEVELOPMENT_SERVER) return { ...config, ...preview };
  // Both the build and the server read this file first, so neither makes a public site that nobody can complain to.
  const fault = faultOfSettings();
  if (fault) throw new Error(fault);
  return config;
}
