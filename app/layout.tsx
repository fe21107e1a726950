import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import { Footer } from '#components/layout/footer';
import { site } from '#lib/config';
import './styles.css';

const atkinson = localFont({
  src: './fonts/atkinson.woff2',
  weight: '400 750',
  variable: '--font-atkinson',
  adjustFontFallback: 'Arial',
});

const atkinsonMore = localFont({
  src: './fonts/atkinson-more.woff2',
  weight: '400 750',
  variable: '--font-atkinson-more',
  adjustFontFallback: false,
  preload: false,
  declarations: [{ prop: 'unicode-range', value: 'U+100-17E' }],
});

export const metadata: Metadata = {
  metadataBase: new URL(site.url),
  title: site.name,
  openGraph: { siteName: site.name, type: 'website', locale: 'en_GB' },
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f7f2' },
    { media: '(prefers-color-scheme: dark)', color: '#0f1816' },
  ],
};

// The slot of the preview is empty in every build: its only pages are for previews.
type Props = { children: ReactNode; header: ReactNode; preview?: ReactNode };

export default function Layout({ children, header, preview }: Props) {
  return (
    <html lang="en-GB" className={`${atkinson.variable} ${atkinsonMore.variable}`}>
      <body>
        <a href="#main" className="skip-link">
          Skip to main content
        </a>
        {preview}
        {header}
        <main id="main" className="page-width">
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}
