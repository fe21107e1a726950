import { type DeclaredField, listFields } from '#lib/schema/define-type';
import { describeShape } from '#lib/schema/describe-shape';
import { getType, type TypeName, typeNames } from '#lib/schema/types';

const bodyInWords = {
  required: 'Below the fields stands its text, as Markdown.',
  optional: 'Below the fields a text may stand, as Markdown.',
  none: 'It has fields only, and no text below them.',
};

/** The text of docs/fields.md: every field of every type, as the model declares it. */
export const createFieldDocs = (): string =>
  `${[
    '# Fields of the content files',
    'This page is written by `npm run content fields`. Change the model in `lib/schema/`, not this page.',
    ...typeNames.map(describeType),
  ].join('\n\n')}\n`;

function describeType(name: TypeName): string {
  const type = getType(name);
  const folder = type.folderField ? `content/${type.folder}/<${type.folderField}>` : `content/${type.folder}`;
  const rows = listFields(type)
    .filter(({ meta }) => meta.valueSource !== 'folder')
    .map(createFieldRow);
  return [
    `## ${name}`,
    `${type.help} Its file is \`${folder}/<name>${type.fileEnding}\`. ${bodyInWords[type.body]}`,
    ['| field | what to write | what may stand there |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

const createFieldRow = ({ name, help, schema, required }: DeclaredField): string =>
  `| \`${name}\`${required ? '' : ' (optional)'} | ${escapePipes(help)} | ${escapePipes(describeShape(schema))} |`;

const escapePipes = (text: string): string => text.replaceAll('|', '\\|');
