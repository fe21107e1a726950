import { loadLibrary } from '#lib/content/load-library';
import { type ExportFormat, exportFormats } from '#lib/export/formats';
import { formsAt, noSuchForm } from '#lib/export/forms';
import { getFinder } from '#lib/finder/instance';
import { readPageAddress } from '../../../_shared/read-address.ts';

type Context = { params: Promise<{ format: string; path?: string[] }> };

/** A page in another form. Its address is that of the page with ?format=…, which next.config.ts leads here. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { format, path = [] } = await params;
  const address = `/${path.join('/')}`;
  const given = new URL(request.url).searchParams;
  const searchParams = Object.fromEntries([...new Set(given.keys())].map((name) => [name, given.getAll(name)]));
  const make = formsAt(address, loadLibrary())[format as ExportFormat];
  if (!make) return new Response(noSuchForm(address, loadLibrary()), { status: 404 });
  const { parameters, day, on } = await readPageAddress(address, Promise.resolve(searchParams));
  const { type } = exportFormats[format as ExportFormat];
  const text = make({ parameters, day, on, finder: getFinder(day) });
  return new Response(text, { headers: { 'content-type': type } });
}
