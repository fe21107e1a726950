import { library } from '#lib/content/open';
import { type Format, formats } from '#lib/publish/formats';
import { comparisonAsCsv, resultsAs } from '#lib/publish/results-as';
import { compare } from '#lib/query/compare';
import { lists } from '#lib/query/lists';
import { answer } from '../../../finder-page.tsx';
import { today } from '../../../today.ts';

type Context = { params: Promise<{ format: string; path: string[] }> };

/** The results of a list in another form. Its address is that of the list with ?format=…, which next.config.ts leads here. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { format, path } = await params;
  const address = `/${path.join('/')}`;
  if (address === '/compare' && format === 'csv') {
    const { searchParams } = new URL(request.url);
    const { day } = await today(searchParams.get('on') ?? undefined);
    const { type } = formats.csv;
    return new Response(comparisonAsCsv(compare(library(), searchParams, day)), { headers: { 'content-type': type } });
  }
  if (!(format in formats) || !lists.some((list) => list.address === address)) {
    return new Response('There is no such list.', { status: 404 });
  }
  const given = new URL(request.url).searchParams;
  const asked = Object.fromEntries([...new Set(given.keys())].map((name) => [name, given.getAll(name)]));
  const { page, day } = await answer(address, Promise.resolve(asked));
  const { type } = formats[format as Format];
  return new Response(resultsAs(format as Format, page, library(), day), { headers: { 'content-type': type } });
}
