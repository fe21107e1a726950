import { fieldsOf } from '#lib/model/define';
import { shapeInWords } from '#lib/model/shape-in-words';
import { type TypeName, typeOf } from '#lib/model/types';

/** A new file of a type: every field that is needed, empty, with its help beside it, and the others as comments. */
export function templateOf(name: TypeName): string {
  const type = typeOf(name);
  const fields = fieldsOf(type).filter(({ uses }) => uses.from !== 'folder');
  const lines = fields.flatMap(({ name: field, help, schema, required }) => [
    `# ${help} (${shapeInWords(schema)})`,
    required ? `${field}:` : `# ${field}:`,
  ]);
  if (type.body === 'none') return `${lines.join('\n')}\n`;
  return ['---', ...lines, '---', ...(type.body === 'required' ? ['## What it was'] : []), ''].join('\n');
}
