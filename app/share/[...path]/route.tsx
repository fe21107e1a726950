import { readFile } from 'node:fs/promises';
import { ImageResponse } from 'next/og';
import { loadLibrary } from '#lib/content/load-library';
import { getShareImageAddress, listSharedPages } from '#lib/export/share-images';
import { ShareImage } from '../../_shared/share-image.tsx';

/** All pictures are made when the site is built. Nothing is drawn on demand. */
export const dynamic = 'force-static';
export const dynamicParams = false;

type Context = { params: Promise<{ path: string[] }> };

export const generateStaticParams = () =>
  listSharedPages(loadLibrary()).map(({ address }) => ({ path: getShareImageAddress(address).split('/').slice(2) }));

const fonts = Promise.all(
  ([400, 700] as const).map(async (weight) => ({
    name: 'Atkinson',
    data: await readFile(`app/fonts/atkinson-${weight}.ttf`),
    weight,
  })),
);

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const wanted = `/share/${(await params).path.join('/')}`;
  const page = listSharedPages(loadLibrary()).find(({ address }) => getShareImageAddress(address) === wanted);
  if (!page) return new Response('There is no such picture.', { status: 404 });
  return new ImageResponse(<ShareImage {...page} />, { width: 1200, height: 630, fonts: await fonts });
}
