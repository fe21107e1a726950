import { type DeclaredField, fieldsOf } from '#lib/schema/define-type';
import { shapeInWords } from '#lib/schema/describe-shape';
import { type TypeName, typeNames, typeOf } from '#lib/schema/types';

const bodyInWords = {
  required: 'Below the fields stands its text, as Markdown.',
  optional: 'Below the fields a text may stand, as Markdown.',
  none: 'It has fields only, and no text below them.',
};

/** The text of docs/fields.md: every field of every type, as the model declares it. */
export const fieldsInWords = (): string =>
  `${[
    '# Fields of the content files',
    'This page is written by `npm run content fields`. Change the model in `lib/schema/`, not this page.',
    ...typeNames.map(typeInWords),
  ].join('\n\n')}\n`;

function typeInWords(name: TypeName): string {
  const type = typeOf(name);
  const folder = type.folderField ? `content/${type.folder}/<${type.folderField}>` : `content/${type.folder}`;
  const rows = fieldsOf(type)
    .filter(({ uses }) => uses.from !== 'folder')
    .map(rowOf);
  return [
    `## ${name}`,
    `${type.help} Its file is \`${folder}/<name>${type.fileEnding}\`. ${bodyInWords[type.body]}`,
    ['| field | what to write | what may stand there |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

const rowOf = ({ name, help, schema, required }: DeclaredField): string =>
  `| \`${name}\`${required ? '' : ' (optional)'} | ${inCell(help)} | ${inCell(shapeInWords(schema))} |`;

const inCell = (text: string): string => text.replaceAll('|', '\\|');
