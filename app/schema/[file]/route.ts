import { createJsonSchema } from '#lib/export/json-schema';
import { typeNames } from '#lib/schema/types';

type Context = { params: Promise<{ file: string }> };

export const generateStaticParams = () => typeNames.map((name) => ({ file: `${name}.json` }));

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const name = typeNames.find((each) => `${each}.json` === file);
  if (!name) return new Response('There is no such type.', { status: 404 });
  return Response.json(createJsonSchema(name), { headers: { 'content-type': 'application/schema+json' } });
}
