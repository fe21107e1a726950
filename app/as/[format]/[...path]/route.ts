import { library } from '#lib/content/open';
import { type Format, formats } from '#lib/publish/formats';
import { comparisonAsCsv, resultsAs } from '#lib/publish/results-as';
import { compare } from '#lib/query/compare';
import { lists } from '#lib/query/lists';
import { askedOf } from '../../../asked.ts';
import { answer } from '../../../finder-page.tsx';

type Context = { params: Promise<{ format: string; path: string[] }> };

/** The results of a list in another form. Its address is that of the list with ?format=…, which next.config.ts leads here. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { format, path } = await params;
  const address = `/${path.join('/')}`;
  const given = new URL(request.url).searchParams;
  const searchParams = Promise.resolve(
    Object.fromEntries([...new Set(given.keys())].map((name) => [name, given.getAll(name)])),
  );
  if (address === '/compare' && format === 'csv') {
    const { parameters, day, on } = await askedOf(address, searchParams);
    const { type } = formats.csv;
    return new Response(comparisonAsCsv(compare(library(), parameters, day), on), {
      headers: { 'content-type': type },
    });
  }
  if (!(format in formats) || !lists.some((list) => list.address === address)) {
    return new Response('There is no such list.', { status: 404 });
  }
  const { page, asked } = await answer(address, searchParams);
  const { type } = formats[format as Format];
  return new Response(resultsAs(format as Format, page, library(), asked.day), { headers: { 'content-type': type } });
}
