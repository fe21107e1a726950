import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  // The front door compresses, redirects and answers conditional requests itself, once for every kind of answer.
  compress: false,
  generateEtags: false,
  skipTrailingSlashRedirect: true,
  images: { unoptimized: true },
  typedRoutes: false,
};

export default config;
