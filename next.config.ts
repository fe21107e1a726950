import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
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

export default config;
