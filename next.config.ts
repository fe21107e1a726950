import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';

const config: NextConfig = {
  poweredByHeader: false,
  pageExtensions: ['tsx', 'ts'],
  // The front door compresses, redirects and answers conditional requests itself, once for every kind of answer.
  compress: false,
  generateEtags: false,
  skipTrailingSlashRedirect: true,
  images: { unoptimized: true },
  rewrites: async () => ({
    // The same results in another form: /offers?theme=maths&format=csv
    beforeFiles: [
      {
        source: '/:list(search|areas|offers|projects|updates|contacts|glossary|sources|compare)',
        has: [{ type: 'query', key: 'format', value: '(?<format>atom|feed|csv|json)' }],
        destination: '/as/:format/:list',
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
};

/** A preview alone has the bar with the day and the problems, and makes a page anew when a content file is saved. */
const preview: NextConfig = {
  pageExtensions: ['tsx', 'ts', 'preview.tsx'],
  turbopack: { rules: { '**/lib/content/open.ts': { loaders: ['./bin/watch-content.cjs'] } } },
};

export default (phase: string): NextConfig => ({ ...config, ...(phase === PHASE_DEVELOPMENT_SERVER && preview) });
